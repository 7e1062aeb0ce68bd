package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.DecisionState;
import dev.tidewaiter.casework.decision.OpenAgain;
import dev.tidewaiter.casework.finding.FileQuestion;
import dev.tidewaiter.casework.finding.FindingKind;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.LineGlance;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.queue.QueuePage;
import dev.tidewaiter.casework.queue.QueuePage.Count;
import dev.tidewaiter.casework.run.StoppedUploads;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.web.page.CountryLabels;
import dev.tidewaiter.web.page.FieldLabels;
import dev.tidewaiter.web.page.Shortened;
import dev.tidewaiter.web.page.ValueLabels;
import dev.tidewaiter.web.review.FacetView.FacetValue;
import dev.tidewaiter.web.review.WaitingList.AskedOnce;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the list of what waits, and finds the neighbours of the one that is looked at. */
@Component
class QueueList {

    private static final int FINDINGS_A_PAGE = 50;
    private static final int MOST_SAID = 120;

    private static final List<Role> RECEIVERS =
            List.of(Role.CONSIGNEE, Role.ULTIMATE_CONSIGNEE, Role.END_USER, Role.BUYER, Role.NOTIFY_PARTY);

    private final Queue queue;
    private final StoredFindings findings;
    private final StoppedUploads stopped;
    private final FacetLabels labels;
    private final CountryLabels countries;
    private final ValueLabels values;
    private final FieldLabels fields;
    private final OpenAgain openAgain;
    private final JsonMapper json;

    QueueList(
            Queue queue,
            StoredFindings findings,
            StoppedUploads stopped,
            FacetLabels labels,
            CountryLabels countries,
            ValueLabels values,
            FieldLabels fields,
            OpenAgain openAgain,
            JsonMapper json) {
        this.openAgain = openAgain;
        this.queue = queue;
        this.findings = findings;
        this.stopped = stopped;
        this.labels = labels;
        this.countries = countries;
        this.values = values;
        this.fields = fields;
        this.json = json;
    }

    /**
     * The list with a finding chosen.
     *
     * @param at     the finding; null or one that is not there for the first
     * @param counts whether the facets are wanted, too
     * @throws IllegalArgumentException when the page's beginning is no place in the queue
     */
    WaitingList view(QueueQuery query, @Nullable String at, String account, boolean counts) {
        var filter = query.filter(account);
        var counted = counts ? FacetLabels.COUNTED : Set.<Facet>of();
        var page = query.isFolded()
                ? queue.folded(filter, query.after(), FINDINGS_A_PAGE, counted)
                : queue.page(filter, query.after(), FINDINGS_A_PAGE, counted);
        var asking = query.isFolded() ? queue.counts(filter, Facet.QUESTION) : Map.<String, Long>of();
        var ids = page.items().stream().map(StoredFinding::id).toList();
        var chosen = at != null ? at : ids.isEmpty() ? null : ids.get(0);
        int place = chosen == null ? -1 : ids.indexOf(chosen);
        var next = page.next() == null ? null : query.from(page.next());
        return new WaitingList(
                query,
                counts ? rows(page.items(), query, asking) : List.of(),
                page.total(),
                page.total()
                        - asking.values().stream().mapToLong(count -> count - 1).sum(),
                next == null ? null : next.address(null),
                counts ? facets(page, query) : List.of(),
                chosen,
                place > 0 ? query.address(ids.get(place - 1)) : null,
                after(query, ids, place, next),
                place + 1 == ids.size() && next != null,
                place < 0,
                place < 0 ? null : asked(page.items().get(place), query, asking));
    }

    private static @Nullable AskedOnce asked(StoredFinding chosen, QueueQuery query, Map<String, Long> asking) {
        var question = FileQuestion.of(chosen);
        long count = question == null ? 1 : asking.getOrDefault(question.text(), 1L);
        return question == null || count < 2
                ? null
                : new AskedOnce(
                        question.missing(),
                        question.inCells(),
                        count,
                        chosen.place().file(),
                        query.asking(question.text()).address(null));
    }

    private static @Nullable String after(QueueQuery query, List<String> ids, int place, @Nullable QueueQuery next) {
        return place + 1 < ids.size() ? query.address(ids.get(place + 1)) : next == null ? null : next.address(null);
    }

    /** What comes behind a finding and still asks for an answer; where there is no such thing, the first that does. */
    @Nullable
    String nextToAnswer(QueueQuery query, StoredFinding answered, String account) {
        var asked = query.filter(account);
        boolean asks = !query.approving() && !query.chosen().containsKey(Facet.STATE);
        var filter = asks ? asked.with(Facet.STATE, Set.of(FindingState.OPEN.name())) : asked;
        return Stream.of(queue.placeOf(answered), "")
                .map(after -> after.isEmpty() ? null : after)
                .flatMap(after -> (query.isFolded()
                                ? queue.folded(filter, after, 2, Set.of())
                                : queue.page(filter, after, 2, Set.of()))
                        .items().stream())
                .map(StoredFinding::id)
                .filter(id -> !id.equals(answered.id()))
                .findFirst()
                .orElse(null);
    }

    private List<QueueRow> rows(List<StoredFinding> items, QueueQuery query, Map<String, Long> asking) {
        var lines = findings.linesOf(items);
        var again = openAgain.among(items);
        return items.stream()
                .map(item -> {
                    var question = asking.isEmpty() ? null : FileQuestion.of(item);
                    long count = question == null ? 1 : asking.getOrDefault(question.text(), 1L);
                    return question == null || count < 2
                            ? row(item, lines.get(item.id()), again.get(item.id()), query)
                            : asking(item, question, count, query);
                })
                .toList();
    }

    private QueueRow row(
            StoredFinding one, @Nullable LineGlance line, @Nullable DecisionState again, QueueQuery query) {
        boolean found = one.kind() == FindingKind.FOUND;
        var said = found ? json.readValue(one.json(), FoundJson.Said.class) : null;
        var open = found ? null : json.readValue(one.json(), FoundJson.Open.class);
        return new QueueRow(
                one.id(),
                query.address(one.id()),
                one.severity(),
                said != null ? said.title() : Objects.requireNonNull(open).title(),
                one.subject().party(),
                one.subject().list(),
                said != null ? speaks(one, said) : "",
                open != null ? fields.of(open.missing()) : "",
                one.subject().sender(),
                line == null ? "" : line.named(RECEIVERS),
                countries.of(one.subject().destination()),
                one.place().file(),
                line == null ? "" : line.sheetTold(),
                line == null ? null : line.row(),
                one.standing().state().name(),
                again == null ? null : OpenAgain.message(again),
                1);
    }

    /** A question of a whole file, which is of no line more than of another. */
    private QueueRow asking(StoredFinding one, FileQuestion question, long count, QueueQuery query) {
        return new QueueRow(
                one.id(),
                query.address(one.id()),
                one.severity(),
                fields.of(question.missing()),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                one.place().file(),
                "",
                null,
                FindingState.OPEN.name(),
                null,
                count);
    }

    /** What the goods are called, where it is about no party. */
    private String speaks(StoredFinding one, FoundJson.Said said) {
        return one.subject().list().isEmpty()
                ? said.evidence().stream()
                        .filter(cell -> !cell.value().isEmpty())
                        .map(cell -> values.told(cell.field(), cell.value()))
                        .map(value -> Shortened.toWidth(MOST_SAID, value))
                        .findFirst()
                        .orElse("")
                : "";
    }

    private List<FacetView> facets(QueuePage page, QueueQuery query) {
        var facets = new ArrayList<FacetView>();
        for (var facet : FacetLabels.SHOWN) {
            if (facet != Facet.STATE || !query.approving()) {
                var counted = page.facets().getOrDefault(facet, List.of());
                facets.add(new FacetView(QueueQuery.parameter(facet), values(facet, counted, query)));
            }
        }
        return facets;
    }

    private List<FacetValue> values(Facet facet, List<Count> counted, QueueQuery query) {
        var chosen = query.shown(facet);
        var none = chosen.stream()
                .filter(value ->
                        counted.stream().noneMatch(count -> count.value().equals(value)))
                .map(value -> new Count(value, 0));
        var shown = labels.ordered(facet, Stream.concat(none, counted.stream()).toList());
        var ofStopped = facet == Facet.FILE
                ? stopped.only(shown.stream().map(Count::value).toList())
                : Set.<String>of();
        return shown.stream()
                .map(count -> labels.value(facet, count, chosen.contains(count.value()))
                        .ofStopped(ofStopped.contains(count.value())))
                .toList();
    }
}
