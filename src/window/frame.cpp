#include "window/frame.h"

#include <epoxy/gl.h>

#include <algorithm>
#include <filesystem>
#include <thread>

#include "text/strings.h"
#include "ui/panels.h"
#include "window/opener.h"
#include "window/shortcuts.h"

namespace dkart::window {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::microseconds frame_time{16'667};
// ImGui lays out new windows in one frame and shows them in the next; tool tips and scrolling take another.
constexpr int frames_after_change = 3;
// After so long the map is taken to rest and drawn in full.
constexpr std::chrono::milliseconds rest_time{150};
// A field has the keyboard in the frame after the one that gives it; what is typed before would be lost.
constexpr int frames_until_focus = 2;

double seconds(Clock::duration duration) {
  return std::chrono::duration<double>(duration).count();
}

}  // namespace

FrameLoop::FrameLoop(const FrameParts& parts)
    : parts_(parts), measurer_(parts.fonts), bridge_(parts.window), last_frame_(Clock::now()) {
  look_.focus = &memory_.focus;
  host_.open = open_outside;
  host_.exists = [](const std::string& path) {
    std::error_code error;
    return std::filesystem::exists(path, error);
  };
  host_.views_folder = [](const session::Preferences& preferences) {
    return session::views_folder(preferences).string();
  };
  host_.views_in = session::views_in;
  host_.picture = [this](const std::shared_ptr<const session::SheetPreview>& preview) {
    return sheet_picture_.show(preview);
  };
  host_.export_folder = [](const session::Preferences& preferences) {
    return session::export_folder(preferences).string();
  };
  if (auto projection = geo::Projection::lon_lat_to_map()) projection_ = std::move(projection).value();
}

const Messages& FrameLoop::messages() const {
  return text::strings(parts_.session.state().preferences.language);
}

void FrameLoop::run() {
  while (!parts_.session.state().quit) {
    const auto begun = Clock::now();
    collect_events();
    bool changed = parts_.session.pump() || !events_.empty();
    if (const auto& data = parts_.session.state().data)
      changed |= meshes_.update(data->base_map.areas, parts_.renderer);
    if (changed || memory_.timeline.playing) frames_due_ = frames_after_change;
    if (coarse_shown_ && begun - moved_at_ >= rest_time) frames_due_ = std::max(frames_due_, 1);
    if (frames_due_ > 0) {
      --frames_due_;
      draw_frame();
    }
    std::this_thread::sleep_until(begun + frame_time);
  }
}

void FrameLoop::collect_events() {
  sf::Event event{};
  while (parts_.window.pollEvent(event)) events_.push(event);
}

void FrameLoop::take_events() {
  KeyInput keys;
  bool pointer_used = false;
  std::vector<sf::Event> events;
  if (frames_to_hold_ > 0) {
    --frames_to_hold_;
    frames_due_ = frames_after_change;
  } else {
    events = events_.take();
  }
  for (const sf::Event& event : events) {
    const bool writing = ImGui::GetIO().WantTextInput;
    take_key(keys, event, {parts_.session.state(), messages(), memory_, writing});
    pointer_used |= event.type == sf::Event::MouseButtonPressed;
    if (event.type == sf::Event::Closed) keys.actions.push_back(session::Quit{});
    if (event.type == sf::Event::Resized) {
      session::Preferences preferences = parts_.session.state().preferences;
      preferences.window_width = static_cast<int>(event.size.width);
      preferences.window_height = static_cast<int>(event.size.height);
      keys.actions.push_back(session::SetPreferences{preferences});
    }
    bridge_.handle(event);
  }
  if (memory_.focus_search || memory_.palette.focus) frames_to_hold_ = frames_until_focus;
  memory_.focus.begin_frame(keys.focus_steps, keys.activate, pointer_used);
  dispatch(keys.actions);
}

void FrameLoop::dispatch(std::vector<session::Action>& actions) {
  for (session::Action& action : actions) parts_.session.dispatch(std::move(action));
  if (!actions.empty()) frames_due_ = frames_after_change;
  actions.clear();
}

ui::Layout FrameLoop::layout_now() const {
  const session::AppState& state = parts_.session.state();
  return ui::lay_out(ImGui::GetIO().DisplaySize, state.preferences, look_, ui::maps_shown(state, memory_),
                     !state.recipe.coverage);
}

void FrameLoop::update_viewport() {
  const ui::Layout layout = layout_now();
  const double s = parts_.display_scale;
  const scene::PageRect viewport{layout.map.x / s, layout.map.y / s, layout.map.w / s, layout.map.h / s};
  if (viewport != parts_.session.state().map_area) parts_.session.dispatch(session::SetViewport{viewport});
}

void FrameLoop::update_pointer() {
  memory_.pointer.reset();
  const auto at = map_input_.pointer();
  if (at && projection_) memory_.pointer = projection_->inverse(parts_.session.state().camera.to_map(*at));
}

void FrameLoop::draw_frame() {
  const auto now = Clock::now();
  const session::Preferences& preferences = parts_.session.state().preferences;
  bridge_.set_look(look_, parts_.font_files, preferences.theme, parts_.display_scale * preferences.text_size);
  take_events();
  bridge_.begin_frame(seconds(now - last_frame_));
  last_frame_ = now;
  update_viewport();

  const ImGuiIO& io = ImGui::GetIO();
  const bool over_panel = io.WantCaptureMouse || parts_.session.state().overlay != session::Overlay::none;
  auto actions = map_input_.update(io, over_panel, parts_.session.state(),
                                   parts_.session.composition(measurer_), parts_.display_scale, projection_);
  dispatch(actions);
  update_pointer();

  const session::AppState& state = parts_.session.state();
  const bool map_ready = !state.data || meshes_.ready(state.data->base_map.areas);
  const ui::PanelContext context{.state = state,
                                 .composition = parts_.session.composition(measurer_),
                                 .counts = parts_.session.counts(),
                                 .messages = messages(),
                                 .look = look_,
                                 .host = host_,
                                 .memory = memory_,
                                 .layout = layout_now(),
                                 .display_scale = parts_.display_scale,
                                 .map_ready = map_ready};
  draw_map();
  ui::draw_window(context, actions);
  memory_.focus.end_frame();
  bridge_.render();
  const sf::Vector2u size = parts_.window.getSize();
  parts_.vision.apply(state.vision, static_cast<int>(size.x), static_cast<int>(size.y));
  parts_.window.display();
  dispatch(actions);
}

render_gl::Detail FrameLoop::detail_now() {
  const scene::Camera& camera = parts_.session.state().camera;
  const auto now = Clock::now();
  if (camera != drawn_camera_) moved_at_ = now;
  drawn_camera_ = camera;
  coarse_shown_ = now - moved_at_ < rest_time;
  return coarse_shown_ ? render_gl::Detail::moving : render_gl::Detail::full;
}

void FrameLoop::draw_map() {
  const sf::Vector2u size = parts_.window.getSize();
  glViewport(0, 0, static_cast<GLsizei>(size.x), static_cast<GLsizei>(size.y));
  glDisable(GL_SCISSOR_TEST);
  const Color ground = look_.colors.background;
  glClearColor(static_cast<float>(ground.r) / 255, static_cast<float>(ground.g) / 255,
               static_cast<float>(ground.b) / 255, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  const session::AppState& state = parts_.session.state();
  const scene::Composition* composition = parts_.session.composition(measurer_);
  if (composition == nullptr || !meshes_.ready(state.data->base_map.areas)) return;
  if (synced_version_ != parts_.session.composition_version()) {
    synced_version_ = parts_.session.composition_version();
    parts_.renderer.sync(composition->scene, parts_.display_scale);
  }
  parts_.renderer.draw(state.camera, static_cast<int>(size.x), static_cast<int>(size.y), parts_.display_scale,
                       detail_now());
}

}  // namespace dkart::window
