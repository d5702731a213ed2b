#include "session/jobs.h"

#include <gtest/gtest.h>

#include <chrono>
#include <future>
#include <stdexcept>

namespace dkart::session {
namespace {

// Pumps until `done` or a long time has passed.
template <class Condition>
bool pump_until(JobRunner& runner, Condition done) {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
  while (!done()) {
    if (std::chrono::steady_clock::now() > end) return false;
    runner.pump();
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  return true;
}

void wait_for_stop(const Progress& progress) {
  while (!progress.cancelled()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

TEST(Jobs, AResultComesBackOnTheThreadThatPumps) {
  JobRunner runner;
  std::optional<int> got;
  std::thread::id worker, caller;
  const JobHandle job = runner.start<int>(
      [&worker](const Progress&) {
        worker = std::this_thread::get_id();
        return 42;
      },
      [&](Result<int> result) {
        caller = std::this_thread::get_id();
        got = *result;
      });
  ASSERT_TRUE(pump_until(runner, [&] { return got.has_value(); }));
  EXPECT_EQ(got, 42);
  EXPECT_EQ(caller, std::this_thread::get_id());
  EXPECT_NE(worker, caller);
  EXPECT_EQ(runner.running(), 0U);
}

TEST(Jobs, NothingComesBackBeforePump) {
  JobRunner runner;
  bool called = false;
  const JobHandle job =
      runner.start<int>([](const Progress&) { return 1; }, [&](Result<int>) { called = true; });
  std::this_thread::sleep_for(std::chrono::milliseconds(30));
  EXPECT_FALSE(called);
  EXPECT_TRUE(pump_until(runner, [&] { return called; }));
  EXPECT_FALSE(runner.pump());
}

TEST(Jobs, WhatCanOnlyBeMovedComesThrough) {
  JobRunner runner;
  std::unique_ptr<std::string> got;
  auto input = std::make_unique<std::string>("kart");
  const JobHandle job = runner.start<std::unique_ptr<std::string>>(
      [input = std::move(input)](const Progress&) { return std::make_unique<std::string>(*input + "!"); },
      [&](Result<std::unique_ptr<std::string>> result) { got = std::move(*result); });
  ASSERT_TRUE(pump_until(runner, [&] { return got != nullptr; }));
  EXPECT_EQ(*got, "kart!");
}

TEST(Jobs, AnErrorComesThrough) {
  JobRunner runner;
  std::optional<Error> error;
  const JobHandle job = runner.start<int>(
      [](const Progress&) -> Result<int> {
        return Error{"map_missing", {}, {}};
      },
      [&](Result<int> result) { error = result.error(); });
  ASSERT_TRUE(pump_until(runner, [&] { return error.has_value(); }));
  EXPECT_EQ(error->code, "map_missing");
}

TEST(Jobs, AnExceptionBecomesAnError) {
  JobRunner runner;
  std::vector<Error> errors;
  const auto done = [&](Result<int> result) { errors.push_back(result.error()); };
  const JobHandle first =
      runner.start<int>([](const Progress&) -> int { throw std::runtime_error("tomt for minne"); }, done);
  ASSERT_TRUE(pump_until(runner, [&] { return errors.size() == 1; }));
  const JobHandle second = runner.start<int>([](const Progress&) -> int { throw 7; }, done);
  ASSERT_TRUE(pump_until(runner, [&] { return errors.size() == 2; }));
  EXPECT_EQ(errors[0], (Error{"job_failed", {}, {{"reason", "tomt for minne"}}}));
  EXPECT_EQ(errors[1].code, "job_failed");
}

TEST(Jobs, ProgressComesBeforeTheResultAndEndsWithTheNewest) {
  JobRunner runner;
  std::vector<std::string> heard;
  const JobHandle job = runner.start<int>(
      [](const Progress& progress) {
        for (int i = 0; i <= 1000; ++i) progress.report("progress.draw", i / 1000.0);
        return 1;
      },
      [&](Result<int>) { heard.push_back("done"); },
      [&](std::string_view key, double fraction) {
        heard.push_back(std::string(key) + (fraction == 1 ? " 1" : ""));
      });
  ASSERT_TRUE(pump_until(runner, [&] { return !heard.empty() && heard.back() == "done"; }));
  ASSERT_GE(heard.size(), 2U);
  EXPECT_EQ(heard[heard.size() - 2], "progress.draw 1");
}

TEST(Jobs, DroppingTheHandleStopsAndSilences) {
  JobRunner runner;
  bool called = false;
  std::promise<void> started;
  {
    const JobHandle job = runner.start<int>(
        [&started](const Progress& progress) {
          started.set_value();
          wait_for_stop(progress);
          progress.report("progress.done", 1);
          return 1;
        },
        [&](Result<int>) { called = true; }, [&](std::string_view, double) { called = true; });
    started.get_future().wait();
  }
  ASSERT_TRUE(pump_until(runner, [&] { return runner.running() == 0; }));
  EXPECT_FALSE(called);
}

TEST(Jobs, AResultThatAlreadyCameIsSilencedToo) {
  JobRunner runner;
  bool called = false;
  JobHandle job = runner.start<int>([](const Progress&) { return 1; }, [&](Result<int>) { called = true; });
  std::this_thread::sleep_for(std::chrono::milliseconds(30));
  job.cancel();
  ASSERT_TRUE(pump_until(runner, [&] { return runner.running() == 0; }));
  EXPECT_FALSE(called);
}

TEST(Jobs, TakingANewHandleDropsTheOldJob) {
  JobRunner runner;
  std::vector<int> got;
  const auto done = [&](Result<int> result) { got.push_back(*result); };
  JobHandle job = runner.start<int>(
      [](const Progress& progress) {
        wait_for_stop(progress);
        return 1;
      },
      done);
  job = runner.start<int>([](const Progress&) { return 2; }, done);
  ASSERT_TRUE(pump_until(runner, [&] { return runner.running() == 0; }));
  EXPECT_EQ(got, std::vector<int>{2});
}

TEST(Jobs, ACallbackMayDropAnotherJobAndStartANewOne) {
  JobRunner runner;
  bool second_called = false, third_called = false;
  JobHandle second, third;
  std::promise<void> go;
  const std::shared_future<void> gate = go.get_future().share();
  const JobHandle first = runner.start<int>(
      [gate](const Progress&) {
        gate.wait();
        return 1;
      },
      [&](Result<int>) {
        second.cancel();
        third =
            runner.start<int>([](const Progress&) { return 3; }, [&](Result<int>) { third_called = true; });
      });
  second = runner.start<int>(
      [gate](const Progress&) {
        gate.wait();
        return 2;
      },
      [&](Result<int>) { second_called = true; });
  go.set_value();
  std::this_thread::sleep_for(std::chrono::milliseconds(30));  // so that one pump finds both
  ASSERT_TRUE(pump_until(runner, [&] { return third_called; }));
  EXPECT_FALSE(second_called);
}

TEST(Jobs, TheRunnerWaitsForItsThreadsAndCallsNothingBack) {
  bool called = false, ended = false;
  JobHandle outlives;
  {
    JobRunner runner;
    outlives = runner.start<int>(
        [&ended](const Progress& progress) {
          wait_for_stop(progress);
          ended = true;
          return 1;
        },
        [&](Result<int>) { called = true; });
  }
  EXPECT_TRUE(ended);
  EXPECT_FALSE(called);
  outlives.cancel();
}

}  // namespace
}  // namespace dkart::session
