// Work on other threads whose results come back to the thread that asked.
//
//   JobRunner runner;                                        // one per main thread; only that thread calls
//   it JobHandle job = runner.start<Mesh>(
//       [](const Progress& progress) { return build_mesh(progress); },      // worker: Mesh or Result<Mesh>
//       [&](Result<Mesh> mesh) { … },                                       // main thread, inside pump()
//       [&](std::string_view stage_key, double fraction) { … });            // main thread, inside pump()
//   runner.pump();                                           // each frame
//
// `work` must own or share what it reads. T may be move-only; for work without a value use std::monostate.
#pragma once

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/progress.h"
#include "base/result.h"

namespace dkart::session {

/// What worker and main thread share of one job.
class JobChannel {
 public:
  struct Step {
    std::string stage_key;
    double fraction = 0;
  };

  void report(std::string_view stage_key, double fraction);
  /// The newest report that was not taken yet.
  std::optional<Step> take_step();
  void finish() { finished_.store(true, std::memory_order_release); }
  /// After true, all that the worker wrote is visible.
  bool finished() const { return finished_.load(std::memory_order_acquire); }
  void silence() { silenced_.store(true); }
  bool silenced() const { return silenced_.load(); }

 private:
  std::mutex mutex_;
  std::optional<Step> newest_;
  std::atomic<bool> finished_ = false;
  std::atomic<bool> silenced_ = false;
};

/// Holds on to a job. Dropping it (or cancel) asks the work to stop and silences it: neither `done` nor the
/// progress callback is called afterwards, whatever the work still does. Never waits. May outlive the runner.
class JobHandle {
 public:
  JobHandle() = default;
  JobHandle(std::shared_ptr<JobChannel> channel, std::stop_source stop)
      : channel_(std::move(channel)), stop_(std::move(stop)) {}
  JobHandle(JobHandle&& other) noexcept = default;
  JobHandle& operator=(JobHandle&& other) noexcept;
  ~JobHandle() { cancel(); }

  void cancel();

 private:
  std::shared_ptr<JobChannel> channel_;
  std::stop_source stop_{std::nostopstate};
};

class JobRunner {
 public:
  using ProgressCallback = std::function<void(std::string_view stage_key, double fraction)>;

  JobRunner() = default;
  /// Asks all work to stop and waits for it; calls nothing back.
  ~JobRunner();
  JobRunner(const JobRunner&) = delete;
  JobRunner& operator=(const JobRunner&) = delete;

  /// Runs `work` (const Progress& -> T or Result<T>) on a thread of its own. Callbacks are called, and
  /// destroyed, on the main thread. Progress comes at most once a pump, only the newest. An exception becomes
  /// Error "job_failed" {reason}.
  template <class T, class Work, class Done>
  [[nodiscard]] JobHandle start(Work work, Done done, ProgressCallback on_progress = {}) {
    auto result = std::make_shared<std::optional<Result<T>>>();
    auto run = [work = std::move(work), result](const Progress& progress) mutable {
      result->emplace(guarded<T>(work, progress));
    };
    auto deliver = [done = std::move(done), result = std::move(result)]() mutable {
      done(std::move(**result));
    };
    return launch(std::make_unique<Task<decltype(run)>>(std::move(run)),
                  std::make_unique<Delivery<decltype(deliver)>>(std::move(deliver)), std::move(on_progress));
  }

  /// Calls back what has come since the last time. True if anything was called. Callbacks may start and drop
  /// jobs.
  bool pump();

  /// Threads that have not been taken down yet, silenced ones included.
  std::size_t running() const { return jobs_.size(); }

 private:
  // std::function wants what can be copied; these do not.
  struct AnyTask {
    virtual ~AnyTask() = default;
    virtual void run(const Progress& progress) = 0;
  };
  template <class F>
  struct Task final : AnyTask {
    explicit Task(F f) : function(std::move(f)) {}
    void run(const Progress& progress) override { function(progress); }
    F function;
  };
  struct AnyDelivery {
    virtual ~AnyDelivery() = default;
    virtual void deliver() = 0;
  };
  template <class F>
  struct Delivery final : AnyDelivery {
    explicit Delivery(F f) : function(std::move(f)) {}
    void deliver() override { function(); }
    F function;
  };
  struct Job {
    std::shared_ptr<JobChannel> channel;
    std::unique_ptr<AnyDelivery> delivery;
    ProgressCallback on_progress;
    std::jthread thread;
  };

  template <class T, class Work>
  static Result<T> guarded(Work& work, const Progress& progress) {
    try {
      return work(progress);
    } catch (const std::exception& error) {
      return job_failed(error.what());
    } catch (...) {
      return job_failed("?");
    }
  }
  static Error job_failed(const char* reason);

  JobHandle launch(std::unique_ptr<AnyTask> task, std::unique_ptr<AnyDelivery> delivery,
                   ProgressCallback on_progress);

  std::vector<Job> jobs_;
};

}  // namespace dkart::session
