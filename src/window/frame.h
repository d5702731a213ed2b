// One frame after the other: input, state, map, panels. Everything between the open window and the session.
#pragma once

#include <SFML/Window/Window.hpp>

#include <chrono>

#include "geo/projection.h"
#include "render_gl/renderer.h"
#include "render_gl/vision_pass.h"
#include "session/session.h"
#include "text/fonts.h"
#include "ui/panel_context.h"
#include "window/event_queue.h"
#include "window/imgui_bridge.h"
#include "window/map_input.h"
#include "window/mesh_job.h"
#include "window/sheet_picture.h"

namespace dkart::window {

struct FrameParts {
  sf::Window& window;
  session::Session& session;
  render_gl::Renderer& renderer;
  render_gl::VisionPass& vision;
  const text::FontMap& fonts;
  const text::FontFiles& font_files;
  double display_scale = 1;
};

class FrameLoop {
 public:
  explicit FrameLoop(const FrameParts& parts);
  /// Until the window is closed. Draws only when something has changed, at most 60 times a second.
  void run();

 private:
  void collect_events();
  void draw_frame();
  void take_events();
  ui::Layout layout_now() const;
  void update_viewport();
  void draw_map();
  render_gl::Detail detail_now();
  void dispatch(std::vector<session::Action>& actions);
  void update_pointer();
  const Messages& messages() const;

  FrameParts parts_;
  text::PangoMeasurer measurer_;
  ImguiBridge bridge_;
  EventQueue events_;
  MapInput map_input_;
  MeshJob meshes_;
  ui::Look look_;
  ui::Memory memory_;
  ui::Host host_;
  SheetPicture sheet_picture_;
  std::optional<geo::Projection> projection_;
  std::uint64_t synced_version_ = 0;
  std::chrono::steady_clock::time_point last_frame_;
  std::chrono::steady_clock::time_point moved_at_;  // when the map was last seen to move
  scene::Camera drawn_camera_;
  bool coarse_shown_ = false;  // the map rests, but is still drawn as while it moved
  int frames_due_ = 3;
  int frames_to_hold_ = 0;  // events wait until a field that was given the keyboard has it
};

}  // namespace dkart::window
