package dev.tidewaiter.casework.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.Severities;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of more findings than a page's span of ids holds, against a sort of all of them. */
class QueuePagerTests {

    private static final int FINDINGS = 6_000;
    private static final List<String> STATES = List.of("OPEN", "OPEN", "OPEN", "SETTLED");

    private final Random random = new Random(11);
    private final QueueColumns columns = new QueueColumns();
    private final Map<String, One> all = new HashMap<>();

    private record One(String id, long order, int rank, String state, String severity, String question) {}

    @BeforeEach
    void fill() {
        for (int i = 0; i < FINDINGS; i++) {
            var id = new byte[16];
            random.nextBytes(id);
            put(HexFormat.of().formatHex(id));
        }
    }

    /** Some stand far apart, some close together, some in one place. */
    private long order() {
        return switch (random.nextInt(3)) {
            case 0 -> 7;
            case 1 -> random.nextInt(1_000);
            default -> random.nextLong() >>> 1;
        };
    }

    private void put(String id) {
        int rank = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(4);
        var question = rank == 2 && random.nextBoolean() ? "question " + random.nextInt(40) : "";
        var one = new One(
                id,
                order(),
                rank,
                STATES.get(random.nextInt(STATES.size())),
                Severities.WORST_FIRST.get(rank),
                random.nextInt(50) == 0 ? "question 1" : question);
        all.put(id, one);
        columns.put(
                id,
                one.order,
                rank,
                new FacetValues(
                        one.state,
                        one.severity,
                        "P02",
                        "",
                        "KG",
                        "sender",
                        "file",
                        one.question,
                        "run",
                        "party",
                        "",
                        ""));
    }

    private List<String> expected(Set<String> states, @Nullable Set<String> severities, boolean folded) {
        var told = new HashSet<String>();
        return all.values().stream()
                .filter(one -> states.contains(one.state) && (severities == null || severities.contains(one.severity)))
                .sorted(Comparator.comparingInt(One::rank)
                        .thenComparing(One::order)
                        .thenComparing(One::id))
                .filter(one -> !folded || one.question.isEmpty() || told.add(one.question))
                .map(One::id)
                .toList();
    }

    private List<String> paged(QueueFilter filter, boolean folded, int most) {
        var pager = new QueuePager(columns);
        var paged = new ArrayList<String>();
        QueuePlace after = null;
        List<QueuePlace> page;
        do {
            page = pager.page(filter, folded, after, most);
            page.forEach(place -> paged.add(place.id()));
            after = page.isEmpty() ? null : page.get(page.size() - 1);
        } while (!page.isEmpty());
        return paged;
    }

    @Test
    void pagesTogetherAreAllThatPassesInItsOrder() {
        for (int round = 0; round < 12; round++) {
            var wanted = new EnumMap<Facet, Set<String>>(Facet.class);
            var states = random.nextInt(3) == 0 ? Set.of("OPEN", "SETTLED") : Set.of("OPEN");
            wanted.put(Facet.STATE, states);
            Set<String> severities = random.nextBoolean() ? null : Set.of("HOLD", "CANNOT_CHECK");
            if (severities != null) {
                wanted.put(Facet.SEVERITY, severities);
            }
            boolean folded = random.nextBoolean();
            assertThat(paged(new QueueFilter(wanted), folded, 1 + random.nextInt(60)))
                    .isEqualTo(expected(states, severities, folded));
            new ArrayList<>(all.keySet()).subList(0, 300).forEach(this::put); // answered, or found again
        }
    }

    @Test
    void theFirstOfManyAreAlsoThoseOfASearchedWord() {
        var filter = new QueueFilter(Map.of(Facet.STATE, Set.of("OPEN")), "sender", "");
        assertThat(paged(filter, false, 50)).isEqualTo(expected(Set.of("OPEN"), null, false));
    }
}
