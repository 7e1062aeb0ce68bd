package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.QueueFilter;
import dev.tidewaiter.web.page.Shortened;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What an address of the queue asks for; it can be written again, with another finding chosen, so that an address can be shared.
 *
 * @param chosen    the values by facet that the person chose
 * @param text      what is searched for
 * @param approving whether what others have proposed is looked at
 * @param after     where the page begins; null for the beginning
 */
public record QueueQuery(
        Map<Facet, Set<String>> chosen,
        String text,
        boolean approving,
        @Nullable String after) {

    private static final int MOST_TEXT = 200;
    private static final int MOST_VALUES = 60;

    private static final String SEARCH = "q";

    /** What an address may name besides facets; the last is what the log-in adds. */
    private static final Set<String> FURTHER = Set.of(SEARCH, "view", "after", "at", "continue");

    private static final int UNKNOWN_TOLD = 5;
    private static final int UNKNOWN_LENGTH = 60;

    /** What asks somebody for an answer, where nothing else is chosen. */
    private static final Set<String> ASKS = QueueFilter.UNANSWERED.wanted().getOrDefault(Facet.STATE, Set.of());

    private static final Set<Facet> FOLDED = Set.of(Facet.SEVERITY, Facet.FILE, Facet.RUN);

    static final QueueQuery ALL = new QueueQuery(Map.of(), "", false, null);

    public QueueQuery {
        chosen = chosen.isEmpty() ? Map.of() : new EnumMap<>(chosen);
    }

    /** The name of a facet in an address: as people call it, not as it is stored; both are understood. */
    static String parameter(Facet facet) {
        return facet == Facet.SEVERITY ? "verdict" : facet.id();
    }

    static QueueQuery of(MultiValueMap<String, String> parameters) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = Stream.of(parameter(facet), facet.id())
                    .distinct()
                    .flatMap(name -> parameters.getOrDefault(name, List.of()).stream())
                    .filter(value -> !value.isEmpty() && facet.mayBe(value))
                    .limit(MOST_VALUES)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        var text = first(parameters, SEARCH);
        var after = first(parameters, "after");
        return new QueueQuery(
                chosen,
                text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text,
                first(parameters, "view").equals("approve"),
                after.isEmpty() ? null : after);
    }

    /** Reads the query of an address, as a form sends it back. */
    static QueueQuery parse(String query) {
        var parameters = UriComponentsBuilder.newInstance()
                .query(query.length() > 8_000 ? "" : query)
                .build()
                .getQueryParams();
        var decoded = new org.springframework.util.LinkedMultiValueMap<String, String>();
        parameters.forEach((name, values) -> values.forEach(value -> {
            if (value != null) {
                decoded.add(name, decoded(value));
            }
        }));
        return of(decoded);
    }

    private static String decoded(String value) {
        try {
            return UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    /** What of an address is not understood and therefore narrows nothing, such as {@code verdict=BOGUS}. */
    static List<String> unknown(MultiValueMap<String, String> parameters) {
        var unknown = new ArrayList<String>();
        parameters.forEach((name, values) -> {
            var facet = Arrays.stream(Facet.values())
                    .filter(one -> name.equals(one.id()) || name.equals(parameter(one)))
                    .findFirst();
            values.stream()
                    .filter(value -> facet.isEmpty()
                            ? !FURTHER.contains(name) || (name.equals(SEARCH) && isOfSigns(value))
                            : !value.isEmpty() && !facet.get().mayBe(value))
                    .map(value -> Shortened.to(UNKNOWN_LENGTH, name + "=" + value))
                    .forEach(unknown::add);
        });
        return unknown.subList(0, Math.min(unknown.size(), UNKNOWN_TOLD));
    }

    /** Whether somebody searches for what has no letter and no digit, so that everything would fit. */
    private static boolean isOfSigns(String text) {
        return !text.isBlank() && new QueueFilter(Map.of(), text, "").words().isEmpty();
    }

    /** The uploads and nights to which it narrows the queue, as short as a page can tell them. */
    List<String> runs() {
        return Stream.of(Facet.RUN, Facet.FIRST_RUN)
                .flatMap(facet -> chosen.getOrDefault(facet, Set.of()).stream())
                .distinct()
                .limit(UNKNOWN_TOLD)
                .map(run -> Shortened.to(UNKNOWN_LENGTH, run))
                .toList();
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        var value = parameters.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** What the queue is asked; on one's own account depends what one may approve. */
    QueueFilter filter(String account) {
        var wanted = new EnumMap<Facet, Set<String>>(Facet.class);
        wanted.putAll(chosen);
        if (approving) {
            wanted.put(Facet.STATE, Set.of(FindingState.PROPOSED.name()));
        } else {
            wanted.putIfAbsent(Facet.STATE, ASKS);
        }
        return new QueueFilter(wanted, text, approving ? account : "");
    }

    /** The values of a facet that a page shows as chosen: also those that nobody chose and that are the beginning. */
    Set<String> shown(Facet facet) {
        return chosen.getOrDefault(facet, facet == Facet.STATE ? ASKS : Set.of());
    }

    /**
     * Whether a file's question is told once: while nobody has narrowed the queue by what only some of its findings have, so that what
     * is counted is what is answered.
     */
    boolean isFolded() {
        return !approving && text.isEmpty() && FOLDED.containsAll(chosen.keySet());
    }

    public boolean isNarrowed() {
        return !chosen.isEmpty() || !text.isEmpty();
    }

    /** The same with only the findings that ask one question. */
    QueueQuery asking(String question) {
        var narrowed = new EnumMap<Facet, Set<String>>(Facet.class);
        narrowed.putAll(chosen);
        narrowed.put(Facet.QUESTION, Set.of(question));
        return new QueueQuery(narrowed, text, approving, null);
    }

    public QueueQuery from(@Nullable String place) {
        return new QueueQuery(chosen, text, approving, place);
    }

    /** The query of its address, encoded; empty when nothing is asked for. */
    public String query() {
        return at(null);
    }

    /** The same with a finding chosen. */
    String at(@Nullable String finding) {
        var address = UriComponentsBuilder.newInstance();
        if (approving) {
            address.queryParam("view", "approve");
        }
        chosen.forEach(
                (facet, values) -> values.forEach(value -> address.queryParam(parameter(facet), encoded(value))));
        if (!text.isEmpty()) {
            address.queryParam(SEARCH, encoded(text));
        }
        if (after != null) {
            address.queryParam("after", encoded(after));
        }
        if (finding != null) {
            address.queryParam("at", encoded(finding));
        }
        var query = address.build(true).getQuery();
        return query == null ? "" : query;
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    /** An address of the queue with a finding chosen; null for none. */
    public String address(@Nullable String finding) {
        var query = at(finding);
        return query.isEmpty() ? "/queue" : "/queue?" + query;
    }
}
