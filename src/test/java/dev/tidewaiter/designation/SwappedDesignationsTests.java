package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Party;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SwappedDesignationsTests {

    private static final int THREADS = 4;
    private static final int LINES = 2_000;
    private static final List<Party> LINE = List.of(
            DesigneesOnTheList.party("Quillmoor Rotor Works", "", ""),
            DesigneesOnTheList.party("Tallowmere Wing Plant", "", ""),
            DesigneesOnTheList.party("Kestrelby Aero Foundry", "", ""));

    @Test
    void aLineIsHeldAgainstTheOldListsOrTheNewOnesAndNeverAgainstSomeOfEach() throws Exception {
        var current = new AtomicReference<>(edition("old"));
        var done = new AtomicBoolean();
        var pool = Executors.newFixedThreadPool(THREADS + 1);
        try {
            var swaps = pool.submit(() -> {
                int count = 0;
                while (!done.get()) {
                    current.set(edition(count++ % 2 == 0 ? "new" : "old"));
                }
                return count;
            });
            var judging = new ArrayList<Callable<List<List<String>>>>();
            for (int i = 0; i < THREADS; i++) {
                judging.add(() -> judged(current));
            }
            var answers = new ArrayList<List<String>>();
            for (var judge : pool.invokeAll(judging)) {
                answers.addAll(judge.get());
            }
            done.set(true);
            assertThat(answers)
                    .hasSize(THREADS * LINES)
                    .allMatch(entries -> entries.equals(List.of("old", "old", "old"))
                            || entries.equals(List.of("new", "new", "new")));
            assertThat(swaps.get()).isPositive();
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<List<String>> judged(AtomicReference<Designations> current) {
        var answers = new ArrayList<List<String>>();
        for (int i = 0; i < LINES; i++) {
            var lists = held(current);
            answers.add(LINE.stream()
                    .flatMap(party -> lists.matches(party).stream())
                    .map(Match::designation)
                    .map(Designation::entry)
                    .toList());
        }
        return answers;
    }

    @Test
    void theOldIndexGoesWhenNobodyJudgesByIt() {
        var current = new AtomicReference<>(edition("old"));
        LINE.forEach(party -> assertThat(held(current).matches(party)).hasSize(1));
        LINE.forEach(party -> held(current).nearest(party, 3));
        var old = new WeakReference<>(current.get());
        current.set(edition("new"));
        LINE.forEach(party -> assertThat(held(current).matches(party)).hasSize(1));
        assertThat(isCollected(old)).isTrue();
    }

    private static Designations held(AtomicReference<Designations> current) {
        return Objects.requireNonNull(current.get());
    }

    private static boolean isCollected(WeakReference<?> reference) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (reference.get() != null && Instant.now().isBefore(end)) {
            System.gc();
        }
        return reference.get() == null;
    }

    private static Designations edition(String entry) {
        return OwnThresholds.over(List.of(ListSnapshot.of(
                "OFAC-SDN",
                "Test list",
                null,
                Stream.of("QUILLMOOR ROTOR WORKS", "TALLOWMERE WING PLANT", "KESTRELBY AERO FOUNDRY")
                        .map(name -> listed(entry, name))
                        .toList(),
                "0",
                "test")));
    }

    private static Designation listed(String entry, String name) {
        return Designation.listed("OFAC-SDN", entry, Designation.Kind.ORGANISATION)
                .names(List.of(new ListedName(name, false)))
                .build();
    }
}
