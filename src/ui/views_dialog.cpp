// Bookmarks and saved views: what is on the screen gets a name, kept by the program or in a file that others can open.
#include <algorithm>
#include <filesystem>

#include "ui/controls.h"
#include "ui/dialog.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/type.h"
#include "ui/view_names.h"

namespace dkart::ui {
namespace {

std::string path_in(const std::string& folder, const std::string& file) {
  return (std::filesystem::path(folder) / file).string();
}

void begin(const PanelContext& context) {
  ViewsForm& form = context.memory.views;
  form.open = true;
  form.name = suggested_view_name(context.state, context.messages);
  form.folder = context.host.views_folder(context.state.preferences);
  form.files = context.host.views_in(form.folder);
}

// One line that can be pressed, with room at its right end for what can be done with it.
bool row(const PanelContext& context, const char* symbol, const std::string& text, const std::string& detail,
         float width) {
  const Look& look = context.look;
  const Press state = press(look, "row", {width, look.px(control_height)});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (state.hovered)
    list.AddRectFilled(state.min, state.max, packed(look.colors.hover_tint), look.px(corner));
  const ImFont& body = *look.fonts.body;
  const ImFont& note = *look.fonts.note;
  const float height = state.max.y - state.min.y, indent = look.px(30);
  const float own = detail.empty() ? 0 : text_width(note, detail) + look.px(12);
  draw_text(list, body, {state.min.x + look.px(8), middle(body, state.min.y, height)}, look.colors.secondary,
            symbol);
  draw_text(list, body, {state.min.x + indent, middle(body, state.min.y, height)}, look.colors.text,
            fitted(body, text, width - indent - own - look.px(8)));
  draw_text(list, note, {state.max.x - own, middle(note, state.min.y, height)}, look.colors.secondary,
            detail);
  return state.clicked;
}

void heading(const PanelContext& context, const char* key) {
  line(*context.look.fonts.strong, context.look.colors.text, context.text(key));
  gap(context.look.px(2));
}

void draw_bookmarks(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  heading(context, "views.bookmarks");
  const auto& bookmarks = context.state.bookmarks;
  if (bookmarks.empty())
    paragraph(*look.fonts.note, look.colors.secondary, context.text("views.no_bookmarks"), width);
  for (std::size_t i = 0; i < bookmarks.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    const std::string keys = i < 9 ? "Ctrl+Alt+" + std::to_string(i + 1) : std::string();
    if (row(context, icon::bookmark, bookmarks[i].name, keys, width - look.px(control_height + 4)))
      out.push_back(session::ShowView{bookmarks[i].recipe});
    ImGui::SameLine(0, look.px(4));
    if (icon_button(look, "remove", icon::close, context.text("views.remove", {{"name", bookmarks[i].name}})))
      out.push_back(session::RemoveBookmark{i});
    ImGui::PopID();
  }
}

void draw_new(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  ViewsForm& form = context.memory.views;
  caption(look, context.text("views.name"));
  text_field(look, "##view name", form.name, {.invalid = form.name.empty()}, width);
  gap(look.px(6));
  const std::string file = view_file_name(form.name);
  if (button(look, "add", ButtonKind::primary, icon::bookmark, context.text("views.add"), 0,
             !form.name.empty())) {
    out.push_back(session::AddBookmark{form.name});
    form.name.clear();
  }
  ImGui::SameLine(0, look.px(8));
  if (button(look, "save", ButtonKind::outlined, icon::export_map, context.text("views.save"), 0,
             !form.name.empty() && !form.folder.empty()))
    out.push_back(session::SaveView{path_in(form.folder, file)});
  if (form.name.empty()) return;
  const bool replaces = context.host.exists(path_in(form.folder, file));
  paragraph(*look.fonts.note, replaces ? look.colors.warning : look.colors.secondary,
            context.text(replaces ? "views.replaces" : "views.saved_as", {{"file", file}}), width);
}

void draw_files(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  ViewsForm& form = context.memory.views;
  heading(context, "views.files");
  caption(look, context.text("export.folder"));
  if (text_field(look, "##views folder", form.folder, {.invalid = form.folder.empty()}, width))
    form.files = context.host.views_in(form.folder);
  gap(look.px(4));
  if (form.files.empty())
    paragraph(*look.fonts.note, look.colors.secondary, context.text("views.no_files"), width);
  for (const std::string& file : form.files) {
    ImGui::PushID(file.c_str());
    if (row(context, icon::details, file, "", width))
      out.push_back(session::OpenView{path_in(form.folder, file)});
    ImGui::PopID();
  }
}

}  // namespace

void draw_views_dialog(const PanelContext& context, Actions& out) {
  ViewsForm& form = context.memory.views;
  if (context.state.overlay != session::Overlay::views || context.composition == nullptr) {
    form.open = false;
    return;
  }
  const Look& look = context.look;
  if (!form.open) begin(context);
  const float room = begin_dialog(context, "views", context.text("views.title"), 520, out);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {look.px(8), look.px(4)});
  draw_new(context, room, out);
  gap(look.px(12));
  rule(look, room);
  gap(look.px(8));
  draw_bookmarks(context, room, out);
  gap(look.px(12));
  rule(look, room);
  gap(look.px(8));
  draw_files(context, room, out);
  ImGui::PopStyleVar();
  end_dialog(context);
}

}  // namespace dkart::ui
