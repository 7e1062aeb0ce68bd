package dev.tidewaiter.web.home;

import dev.tidewaiter.casework.decision.RuleRecord;
import dev.tidewaiter.casework.run.RunInList;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.web.page.Notices;
import dev.tidewaiter.web.page.StaleLists;
import dev.tidewaiter.web.page.When;
import dev.tidewaiter.wording.Wording;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What somebody should look at, each with its reason and the way to it. */
@Component
class DeskProblems {

    private static final Duration LOOKED_BACK = Duration.ofDays(30);

    /** Fewer answers say nothing about a rule. */
    private static final int FEWEST_ANSWERS = 20;

    private static final int OVER_FIRES_PERCENT = 90;

    /** Of the columns that nobody read so many are named. */
    private static final int COLUMNS_NAMED = 4;

    private final EngineInForce engine;
    private final StaleLists staleLists;
    private final When when;
    private final Notices notices;
    private final RuleRecord rules;
    private final Clock clock;
    private final @Nullable SnapshotStore store;

    DeskProblems(
            EngineInForce engine,
            StaleLists staleLists,
            When when,
            Notices notices,
            RuleRecord rules,
            Clock clock,
            ObjectProvider<SnapshotStore> store) {
        this.store = store.getIfAvailable();
        this.engine = engine;
        this.staleLists = staleLists;
        this.when = when;
        this.notices = notices;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Something that somebody should look at.
     *
     * @param key      its message
     * @param about    what is put into the message
     * @param sentence what the program said when it happened, in English; null for nothing
     * @param link     the page to look at
     * @param moment   when it was, in milliseconds since 1970; null where it is now
     */
    public record Noticed(
            String key,
            List<?> about,
            @Nullable Wording sentence,
            String link,
            @Nullable Long moment) {}

    /**
     * What is to be looked at now.
     *
     * @param runs those of which it is told what failed, the newest first
     */
    List<Noticed> now(Collection<RunInList> runs) {
        var found = new ArrayList<Noticed>();
        lists(found);
        notBroughtUpToDate(found);
        overFiring(found);
        failed(found, runs);
        return found;
    }

    private void lists(List<Noticed> found) {
        var stale = staleLists.now();
        if (!stale.isEmpty()) {
            var told = stale.stream()
                    .map(list -> {
                        var name = isAlone(list) ? list.id() : list.id() + ": " + list.title();
                        return list.published() == null ? name : "%s (%s)".formatted(name, when.day(list.published()));
                    })
                    .toList();
            found.add(new Noticed("home.problem.lists", List.of(notices.listed(told)), null, "/lists", null));
        }
        if (engine.get().designations().lists().stream().noneMatch(ListSnapshot::whole)) {
            found.add(new Noticed("home.problem.subset", List.of(), null, "/lists", null));
        }
    }

    /** Whether no other list in force has its id: of an imported one the rulebook's own part is held beside it. */
    private boolean isAlone(ListSnapshot list) {
        return engine.get().designations().lists().stream()
                        .filter(one -> one.id().equals(list.id()))
                        .count()
                < 2;
    }

    /** Lists that the last try did not bring up to date, with the reason; they stay as they are. */
    private void notBroughtUpToDate(List<Noticed> found) {
        if (store == null) {
            return;
        }
        try {
            store.refused()
                    .forEach((list, refused) -> found.add(new Noticed(
                            "home.problem.list",
                            List.of(list),
                            refused.notice(),
                            "/lists",
                            refused.at().toEpochMilli())));
        } catch (UncheckedIOException unreadable) {
            return; // the page of lists tells what is in force
        }
    }

    private void overFiring(List<Noticed> found) {
        rules.since(clock.millis() - LOOKED_BACK.toMillis()).forEach((rule, answers) -> {
            if (answers.all() >= FEWEST_ANSWERS && answers.dismissed() * 100 >= answers.all() * OVER_FIRES_PERCENT) {
                found.add(new Noticed(
                        "home.problem.rule",
                        List.of(rule, answers.dismissed(), answers.all()),
                        null,
                        "/rules/" + rule,
                        null));
            }
        });
    }

    /** The worst first: what failed, what could not be read, and columns that nobody read, of each night's source once. */
    private void failed(List<Noticed> found, Collection<RunInList> runs) {
        runs.stream()
                .filter(run -> run.state() == RunState.FAILED)
                .map(run -> of(
                        run,
                        run.isNight() ? "home.problem.night" : "home.problem.job",
                        List.of(run.title()),
                        run.failure()))
                .forEach(found::add);
        runs.stream()
                .filter(run -> run.state() != RunState.FAILED && run.unreadable() != null)
                .map(DeskProblems::refused)
                .forEach(found::add);
        runs.stream()
                .filter(run -> run.state() != RunState.FAILED && run.withoutGoods() != null)
                .map(DeskProblems::withoutGoods)
                .forEach(found::add);
        var told = new HashSet<String>();
        runs.stream()
                .filter(run -> !run.unread().isEmpty() && (!run.isNight() || told.add(run.source())))
                .map(run -> of(run, "home.problem.unread", List.of(run.title(), shortened(run)), null))
                .forEach(found::add);
    }

    /** Names a file that could not be read, and not the upload, which is known by another of its files. */
    private static Noticed refused(RunInList run) {
        var file = String.valueOf(run.unreadable());
        return run.rejected() == 1
                ? of(run, "home.problem.refused", List.of(file), null)
                : of(run, "home.problem.refused.more", List.of(file, run.rejected() - 1), null);
    }

    /** The same of files that were read and in which nothing was recognised as goods. */
    private static Noticed withoutGoods(RunInList run) {
        var file = String.valueOf(run.withoutGoods());
        return run.empty() == 1
                ? of(run, "home.problem.noGoods", List.of(file), null)
                : of(run, "home.problem.noGoods.more", List.of(file, run.empty() - 1), null);
    }

    private static Noticed of(RunInList run, String key, List<?> about, @Nullable Wording sentence) {
        return new Noticed(key, about, sentence, (run.isNight() ? "/nights/" : "/jobs/") + run.id(), run.createdAt());
    }

    /** Some of the columns that nobody read, without the name of a file that the sentence names already. */
    private String shortened(RunInList run) {
        boolean named = !run.isNight() || run.files() == 1;
        var columns = run.unread().stream()
                .map(column -> named ? without(String.valueOf(run.file()), column) : column)
                .toList();
        var some = columns.subList(0, Math.min(COLUMNS_NAMED, columns.size()));
        var first = notices.apart(ColumnsOfSheet.texts(ColumnsOfSheet.of(some)));
        return columns.size() > COLUMNS_NAMED ? first + " …" : first;
    }

    /** A column behind its file alone, or behind file and sheet. */
    private static String without(String file, String column) {
        for (var behind : List.of(" ", ", ")) {
            if (column.startsWith(file + behind)) {
                return column.substring(file.length() + behind.length());
            }
        }
        return column;
    }
}
