// Saves the map as a sheet, as a series of sheets, or as rows. Everything has a sensible value from the start, so that
// Enter is enough.
#include <imgui_internal.h>

#include <array>

#include "ui/controls.h"
#include "ui/dialog.h"
#include "ui/export_fields.h"
#include "ui/export_form.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

void draw_kinds(const PanelContext& context, float width) {
  const Look& look = context.look;
  ExportForm& form = context.memory.form;
  const std::array kinds{context.text("export.kind_sheet"), context.text("export.kind_series"),
                         context.text("export.kind_rows")};
  if (const auto pressed = tabs(look, "kind", kinds, static_cast<std::size_t>(form.kind), width))
    form.kind = static_cast<ExportKind>(*pressed);
  gap(look.px(16));
}

/// Returns its height.
float draw_fields(const PanelContext& context, float width) {
  ExportForm& form = context.memory.form;
  ImGui::BeginGroup();
  draw_kind_fields(context, width);
  rename_file(form, context.state.recipe);
  if (makes_sheet(form)) draw_page_fields(context, width);
  draw_look_fields(context, width);
  draw_file_fields(context, width);
  ImGui::EndGroup();
  return ImGui::GetItemRectSize().y;
}

void draw_warning(const PanelContext& context, ImVec2 at) {
  const Look& look = context.look;
  const ExportForm& form = context.memory.form;
  if (!context.host.exists(path_of(form))) return;
  const ImFont& note = *look.fonts.note;
  draw_text(*ImGui::GetWindowDrawList(), note, {at.x, middle(note, at.y, look.px(control_height))},
            look.colors.warning,
            context.text(makes_folder(form) ? "export.folder_exists" : "export.overwrite"));
}

void draw_buttons(const PanelContext& context, float room, Actions& out) {
  const Look& look = context.look;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  draw_warning(context, at);
  const auto request = request_of(context.memory.form, context.state.recipe);
  const std::string save = context.text("button.save"), cancel = context.text("button.cancel");
  const float save_width = look.px(120), cancel_width = look.px(100);
  ImGui::SetCursorScreenPos({at.x + room - save_width - look.px(8) - cancel_width, at.y});
  if (button(look, "cancel", ButtonKind::outlined, nullptr, cancel, cancel_width))
    out.push_back(session::CloseTopmost{});
  ImGui::SetCursorScreenPos({at.x + room - save_width, at.y});
  const bool enabled = request.has_value() && !context.state.exporting;
  const bool pressed = button(look, "save", ButtonKind::primary, nullptr, save, save_width, enabled);
  const bool entered =
      enabled && !look.focus->visible() && ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_Enter), false);
  if (pressed || entered) out.push_back(session::StartExport{*request});
}

}  // namespace

void draw_export_dialog(const PanelContext& context, Actions& out) {
  ExportForm& form = context.memory.form;
  if (context.state.overlay != session::Overlay::export_dialog || context.composition == nullptr) {
    form.open = false;
    return;
  }
  const Look& look = context.look;
  if (!form.open) {
    begin_form(form, context);
    look.focus->hide();  // what had the focus lies behind the dialog, where Enter is to save
  }
  const float room = begin_dialog(context, "export", context.text("export.title"), 920, out);
  const float side = look.px(320), width = room - side - look.px(24);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {look.px(8), look.px(4)});
  draw_kinds(context, room);
  const float height = draw_fields(context, width);
  ImGui::SameLine(0, look.px(24));
  ImGui::BeginGroup();
  draw_export_preview(context, side, height, out);
  ImGui::EndGroup();
  gap(look.px(16));
  draw_buttons(context, room, out);
  ImGui::PopStyleVar();
  end_dialog(context);
}

}  // namespace dkart::ui
