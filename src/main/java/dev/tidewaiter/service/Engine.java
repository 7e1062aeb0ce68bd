package dev.tidewaiter.service;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.LineScreener;
import dev.tidewaiter.screening.Options;
import dev.tidewaiter.screening.run.Screening;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A rulebook, lists and a reader, loaded once and kept for long; shared by all threads.
 *
 * @param reader       reads manifests with the rulebook's words
 * @param rulebook     the rules
 * @param designations the lists to hold parties against
 * @param screener     judges single lines as of their own day
 */
public record Engine(ManifestReader reader, Rulebook rulebook, Designations designations, LineScreener screener)
        implements AutoCloseable {

    /** Loads an engine for one day, from which the age of lists is counted. */
    public static Engine of(ManifestReader reader, Rulebook rulebook, List<ListSnapshot> lists, LocalDate today) {
        return of(reader, rulebook, rulebook.designations(lists, today), today);
    }

    /** The same over lists that are ready to be searched, with the owners that were given beside them. */
    public static Engine of(ManifestReader reader, Rulebook rulebook, Designations designations, LocalDate today) {
        return of(reader, rulebook, designations, today, List.of());
    }

    /**
     * The same where some files were given as lists and nothing is held against them.
     *
     * @param unreadLists their names
     */
    public static Engine of(
            ManifestReader reader,
            Rulebook rulebook,
            Designations designations,
            LocalDate today,
            List<String> unreadLists) {
        var screener =
                new LineScreener(rulebook, designations, new Options(AsOf.shipment(today), false, null, unreadLists));
        return new Engine(reader.watching(screener::tells), rulebook, designations, screener);
    }

    /** The same rules and lists on another day. */
    Engine on(LocalDate today) {
        var lists = rulebook.designations(designations.lists(), today);
        var owners = designations.ownership().file();
        return of(
                reader,
                rulebook,
                owners == null ? lists : lists.with(owners),
                today,
                screener.basis().unreadLists());
    }

    /** What its answers rest on. */
    public Basis basis() {
        return screener.basis();
    }

    /** Screens whole files with it; closing that leaves the engine open. */
    public Screening screening(int threads) {
        return new Screening(reader, screener, threads);
    }

    /** The same for files of which something is given that they have no place for. */
    public Screening screening(int threads, GivenFacts facts) {
        return screening(threads, reader.with(facts));
    }

    /** The same with a reader of its kind that was told more about the files. */
    public Screening screening(int threads, ManifestReader told) {
        return new Screening(told, screener, threads);
    }

    /** The same where each file may have facts of its own. */
    public Screening screening(int threads, ManifestReader told, Map<Path, GivenFacts> given) {
        return new Screening(told, screener, threads, given);
    }

    @Override
    public void close() {
        screener.close();
    }
}
