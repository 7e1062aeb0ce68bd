package dev.tidewaiter.casework.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.decision.DecisionAnswer;
import dev.tidewaiter.casework.decision.DecisionScope;
import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.casework.decision.NewDecision;
import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.finding.FileQuestion;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.queue.QueuePage.Count;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.rulebook.model.Severity;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same on both databases. */
abstract class QueueTests {

    private static final Map<Facet, Function<StoredFinding, String>> VALUE = Map.of(
            Facet.STATE, finding -> finding.standing().state().name(),
            Facet.SEVERITY, StoredFinding::severity,
            Facet.RULE, StoredFinding::rule,
            Facet.LIST, finding -> finding.subject().list(),
            Facet.DESTINATION, finding -> finding.subject().destination(),
            Facet.SENDER, finding -> finding.subject().sender(),
            Facet.QUESTION, QueueTests::question);

    private static String question(StoredFinding finding) {
        var question = FileQuestion.of(finding);
        return question == null ? "" : question.text();
    }

    /** Which runs have found what, and in which files. */
    private final Map<String, Set<String>> found = new HashMap<>();

    private final Map<String, Set<String>> files = new HashMap<>();

    private final Random random = new Random(7);

    @TempDir
    Path heads;

    private Database database;
    private AuditLog audit;
    private FoundLines lines;
    private Queue queue;

    abstract Database open();

    @BeforeEach
    void begin() {
        database = open();
        audit = new AuditLog(database, Clock.systemUTC(), heads.resolve("h"));
        lines = new FoundLines(database, Clock.systemUTC(), audit);
        queue = new Queue(database);
        lines.begun("run 0", 300);
        lines.begun("run 1", 100);
        lines.begun("run 2", 200);
    }

    @AfterEach
    void end() {
        database.close();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void someFindings(int count) {
        for (int i = 0; i < count; i++) {
            var party = FoundLines.party("Limbach", any(List.of("DE", "IR", "KG", "RU")));
            var file = any(List.of("may.xlsx", "may.xlsx", "june.xlsx", "july.csv"));
            var line = FoundLines.lineIn(file, party, "engine " + random.nextInt(count));
            var run = "run " + random.nextInt(3);
            var id = random.nextInt(5) == 0
                    ? lines.open(run, line)
                    : lines.found(run, any(List.of(Severity.values())), line, FoundLines.entry());
            found.computeIfAbsent(id, one -> new LinkedHashSet<>()).add(run);
            files.computeIfAbsent(id, one -> new LinkedHashSet<>()).add(file);
        }
    }

    private List<StoredFinding> stored() {
        var ids = database.jdbc().sql("""
                        select f.id from finding f join run r on r.id = f.last_run
                        order by f.rank, r.created_at, f.last_file, f.last_number, f.id""").query(String.class).list();
        return ids.stream().map(new StoredFindings(database).byId(ids)::get).toList();
    }

    private QueueFilter someFilter(List<StoredFinding> stored) {
        var wanted = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            if (random.nextInt(3) == 0) {
                wanted.put(
                        facet,
                        Set.of(
                                any(values(facet, any(stored))),
                                random.nextBoolean()
                                        ? "nowhere"
                                        : values(facet, stored.get(0)).get(0) + "?"));
            }
        }
        return new QueueFilter(wanted);
    }

    private List<String> values(Facet facet, StoredFinding of) {
        var runs = found.getOrDefault(of.id(), Set.of()).stream();
        return switch (facet) {
            case RUN -> runs.sorted().toList();
            case FILE -> List.copyOf(files.getOrDefault(of.id(), Set.of()));
            case FIRST_RUN -> runs.limit(1).toList();
            default -> List.of(Objects.requireNonNull(VALUE.get(facet)).apply(of));
        };
    }

    private boolean passes(StoredFinding finding, QueueFilter filter, @Nullable Facet but) {
        return filter.wanted().entrySet().stream()
                .allMatch(one -> one.getKey() == but
                        || values(one.getKey(), finding).stream().anyMatch(one.getValue()::contains));
    }

    @Test
    void pagesAreWhatTheDatabaseHasInItsOrder() {
        someFindings(120);
        for (int round = 0; round < 40; round++) {
            if (round == 20) {
                someFindings(60); // seen by the next page, also of findings that were there
            }
            var stored = stored();
            var filter = someFilter(stored);
            var paged = new ArrayList<String>();
            String after = null;
            do {
                var page = queue.page(filter, after, 1 + random.nextInt(40), Set.of());
                page.items().forEach(item -> paged.add(item.id()));
                after = page.next();
            } while (after != null);
            assertThat(paged)
                    .isEqualTo(stored.stream()
                            .filter(one -> passes(one, filter, null))
                            .map(StoredFinding::id)
                            .toList());
        }
    }

    @Test
    void eachFacetCountsWithoutItsOwnFilter() {
        someFindings(150);
        queue.catchUp();
        someFindings(150);
        var stored = stored();
        for (int round = 0; round < 80; round++) {
            queue = round == 40 ? new Queue(database) : queue; // which reads all at once
            var filter = someFilter(stored);
            var page = queue.page(filter, null, 1, Facet.COUNTED);
            assertThat(page.total())
                    .isEqualTo(stored.stream()
                            .filter(one -> passes(one, filter, null))
                            .count());
            for (var facet : Facet.COUNTED) {
                var expected = stored.stream()
                        .filter(one -> passes(one, filter, facet))
                        .flatMap(one -> values(facet, one).stream())
                        .filter(value -> !value.isEmpty())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
                assertThat(page.facets().get(facet))
                        .isEqualTo(expected.entrySet().stream()
                                .map(one -> new Count(one.getKey(), one.getValue()))
                                .sorted(Comparator.comparingLong(Count::count)
                                        .reversed()
                                        .thenComparing(Count::value))
                                .limit(50)
                                .toList());
                assertThat(queue.counts(filter.without(facet), facet))
                        .as("of all values, however many")
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void aQuestionOfAFileIsToldOnceHoweverManyLinesAskIt() {
        someFindings(150);
        for (int round = 0; round < 40; round++) {
            var stored = stored();
            var filter = round == 0 ? new QueueFilter(Map.of()) : someFilter(stored);
            var asked = new LinkedHashSet<String>();
            var expected = stored.stream()
                    .filter(one -> passes(one, filter, null))
                    .filter(one -> question(one).isEmpty() || asked.add(question(one)))
                    .map(StoredFinding::id)
                    .toList();
            var paged = new ArrayList<String>();
            String after = null;
            do {
                var page = queue.folded(filter, after, 1 + random.nextInt(40), Set.of());
                page.items().forEach(item -> paged.add(item.id()));
                after = page.next();
            } while (after != null);
            assertThat(paged).isEqualTo(expected);
            assertThat(queue.counts(filter, Facet.QUESTION).keySet())
                    .as("nothing lost: each question has its count")
                    .isEqualTo(asked);
            assertThat(queue.folded(filter, null, 1, Facet.COUNTED).total())
                    .as("the total is that of findings")
                    .isEqualTo(queue.page(filter, null, 1, Facet.COUNTED).total());
            if (round == 0) {
                assertThat(asked).hasSizeBetween(1, 3);
            }
        }
    }

    @Test
    void aForgedPlaceIsRefusedInASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> queue.page(new QueueFilter(Map.of()), "0-' or 1=1", 10, Set.of()))
                .withMessageContaining("next");
    }

    @Test
    void wordsAreFoundInPartySenderAndFileWhateverTheirCase() {
        hold("run 1", "Lîmbach Flugmotoren G.m.b.H.", "engine");
        hold("run 1", "Other Works", "engine");
        assertThat(searched("limbach FLUGMOTOREN")).containsExactly("Lîmbach Flugmotoren G.m.b.H.");
        assertThat(searched("flugmotoren other")).isEmpty();
        var file = stored().get(0).place().file();
        assertThat(searched(file + " other")).containsExactly("Other Works");
        assertThat(searched("...")).as("nothing that could be looked for").hasSize(2);
        hold("run 2", "Limbach Späte", "late engine");
        assertThat(searched("limbach")).as("what came after the first search").hasSize(2);
        hold("run 3", "Größe Werke", "engine");
        assertThat(searched("GRÖSSE")).containsExactly("Größe Werke");
    }

    private void hold(String run, String party, String goods) {
        lines.found(run, Severity.HOLD, FoundLines.line(FoundLines.party(party, "DE"), goods), FoundLines.entry());
    }

    private List<String> searched(String text) {
        var page = queue.page(new QueueFilter(Map.of(), text, ""), null, 10, Facet.COUNTED);
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items().stream().map(finding -> finding.subject().party()).toList();
    }

    @Test
    void whatSomebodyProposedWaitsForOthersOnly() {
        someFindings(20);
        var proposed = stored().get(3);
        var decisions = new Decisions(database, Clock.systemUTC(), audit, EntriesToday.unasked());
        var made = decisions.propose(
                new NewDecision(
                        proposed.id(),
                        DecisionAnswer.CONFIRMED,
                        "seen",
                        "",
                        DecisionScope.LINE,
                        "",
                        null,
                        null,
                        "",
                        true,
                        "api"),
                "ann");
        assertThat(waitingFor("ann")).isEmpty();
        assertThat(waitingFor("bob")).containsExactly(proposed.id());
        decisions.approve(made.id(), false, "", "bob");
        assertThat(waitingFor("bob")).isEmpty();
    }

    private List<String> waitingFor(String account) {
        return queue.page(new QueueFilter(Map.of(), "", account), null, 50, Facet.COUNTED).items().stream()
                .map(StoredFinding::id)
                .toList();
    }
}
