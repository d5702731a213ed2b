#include "session/jobs.h"

namespace dkart::session {

void JobChannel::report(std::string_view stage_key, double fraction) {
  const std::lock_guard lock(mutex_);
  newest_ = Step{std::string(stage_key), fraction};
}

std::optional<JobChannel::Step> JobChannel::take_step() {
  const std::lock_guard lock(mutex_);
  return std::exchange(newest_, std::nullopt);
}

JobHandle& JobHandle::operator=(JobHandle&& other) noexcept {
  if (this != &other) {
    cancel();
    channel_ = std::move(other.channel_);
    stop_ = std::move(other.stop_);
  }
  return *this;
}

void JobHandle::cancel() {
  if (!channel_) return;
  channel_->silence();
  stop_.request_stop();
  channel_.reset();
}

JobRunner::~JobRunner() {
  // All are asked before the first is waited for.
  for (Job& job : jobs_) job.thread.request_stop();
}

Error JobRunner::job_failed(const char* reason) {
  return {"job_failed", {}, {{"reason", reason}}};
}

JobHandle JobRunner::launch(std::unique_ptr<AnyTask> task, std::unique_ptr<AnyDelivery> delivery,
                            ProgressCallback on_progress) {
  auto channel = std::make_shared<JobChannel>();
  Job job{channel, std::move(delivery), std::move(on_progress), {}};
  job.thread = std::jthread([channel, task = std::move(task)](std::stop_token stop) mutable {
    const auto sink = [&channel](std::string_view key, double fraction) { channel->report(key, fraction); };
    task->run(Progress(sink, std::move(stop)));
    task.reset();
    channel->finish();
  });
  JobHandle handle(std::move(channel), job.thread.get_stop_source());
  jobs_.push_back(std::move(job));
  return handle;
}

bool JobRunner::pump() {
  // Callbacks may change the list, so what is to be called is set apart first.
  std::vector<Job> finished, unfinished;
  for (Job& job : jobs_) (job.channel->finished() ? finished : unfinished).push_back(std::move(job));
  jobs_ = std::move(unfinished);

  struct News {
    std::shared_ptr<JobChannel> channel;
    JobChannel::Step step;
    ProgressCallback call;
  };
  std::vector<News> news;
  const auto collect = [&](Job& job) {
    auto step = job.channel->take_step();
    if (step && job.on_progress) news.push_back({job.channel, std::move(*step), job.on_progress});
  };
  for (Job& job : finished) collect(job);
  for (Job& job : jobs_) collect(job);

  bool called = false;
  for (const auto& [channel, step, call] : news) {
    if (channel->silenced()) continue;
    call(step.stage_key, step.fraction);
    called = true;
  }
  for (Job& job : finished) {
    if (job.channel->silenced()) continue;
    job.delivery->deliver();
    called = true;
  }
  return called;
}

}  // namespace dkart::session
