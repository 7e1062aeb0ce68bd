package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.rulebook.facts.Destination.Way;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.MeasureState;
import dev.tidewaiter.rulebook.facts.TimedGoods;
import dev.tidewaiter.rulebook.law.TimedMeasures.Timed;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.place.RouteStop;
import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goods of measures that were made for a time, from {@code codes.timed-goods}, with the state of their measure. */
public final class TimedGoodsTable {

    /** The table that it reads. */
    static final Set<String> TABLES = Set.of("timed-goods");

    /** Where the goods of a row leave from. */
    private static final String FROM_CHINA = "China";

    private record Entry(
            String id,
            String title,
            String citation,
            boolean fromChina,
            String to,
            boolean military,
            TimedGoods.Effect effect,
            Timed measure,
            List<String> words,
            List<String> hs,
            List<String> doubted,
            boolean needsCode,
            String itself,
            @Nullable Quantity quantity,
            double atLeast) {

        boolean namesCode(GoodsLine line) {
            return line.hsCodes().stream()
                    .anyMatch(code -> hs.stream()
                            .anyMatch(listed -> code.digits().startsWith(listed) || listed.startsWith(code.digits())));
        }

        /** Whether every code on a line is one that says nothing against the words: of other raw materials, or of no goods at all. */
        boolean doubtsCode(GoodsLine line) {
            return line.hsCodes().stream()
                    .allMatch(code ->
                            doubted.stream().anyMatch(prefix -> code.digits().startsWith(prefix)));
        }
    }

    /** What people part words with where a bar is meant. */
    private static final Pattern OTHER_SIGN = Pattern.compile("[;,/\uFF1B\uFF0C\u3001\uFF0F]");

    /** The places of groups in the name of a chemical, which a comma parts and a hyphen ends: "2,4-pentanedionate", "N,N-dimethyl". */
    private static final Pattern LOCANTS =
            Pattern.compile("(?<![\\p{L}\\d])(?:\\d{1,2}|\\p{Lu})'?(?:,(?:\\d{1,2}|\\p{Lu})'?)+-");

    private final FormsOfMaterials forms;

    private final List<Entry> entries = new ArrayList<>();

    /** Of the descriptions asked for last, folded: one stands on many lines. */
    private final ClearingCache<String, String> folded = new ClearingCache<>(ComparableText::of);

    TimedGoodsTable(List<DataTable.Row> rows, TimedMeasures measures, SignalWords known, List<Problem> problems) {
        this.forms = FormsOfMaterials.of(known);
        for (var row : rows) {
            var measure = measures.of(row.text("measure"));
            var words = parts(row.text("words")).map(ComparableText::pattern).toList();
            var hs = parts(row.text("hs")).toList();
            if (OTHER_SIGN
                    .matcher(LOCANTS.matcher(row.text("words")).replaceAll(""))
                    .find()) {
                problems.add(row.problem("words", "is parted by other signs than bars; put a | between two words"));
            }
            if (words.isEmpty() && hs.isEmpty()) {
                problems.add(
                        row.problem("words", "the row names neither words nor codes, so that nothing is found by it"));
            }
            if (measure != null) {
                var quantity = Arrays.stream(Quantity.values())
                        .filter(one -> one.name().equals(row.text("quantity")))
                        .findFirst()
                        .orElse(null);
                double atLeast = row.amount("at least");
                if ((quantity == null) != Double.isNaN(atLeast)) {
                    problems.add(row.problem("at least", "a quantity and its least amount go together; fill in both"));
                }
                entries.add(new Entry(
                        row.text("measure"),
                        row.text("title"),
                        row.text("citation"),
                        row.text("leaves").equals(FROM_CHINA),
                        row.text("to"),
                        row.text("users").equals("military"),
                        effect(row.text("effect")),
                        measure,
                        words,
                        hs,
                        parts(row.text("doubted codes")).toList(),
                        row.text("needs a code").equals("yes"),
                        row.text("itself"),
                        quantity,
                        atLeast));
            }
        }
    }

    private static TimedGoods.Effect effect(String text) {
        return switch (text) {
            case "licence" -> TimedGoods.Effect.LICENCE;
            case "licence for some" -> TimedGoods.Effect.PART;
            default -> TimedGoods.Effect.BANS;
        };
    }

    private static Stream<String> parts(String text) {
        return Stream.of(text.split("\\|", -1)).map(String::strip).filter(part -> !part.isEmpty());
    }

    public void find(
            GoodsLine line,
            LocalDate on,
            DescribedGoods described,
            boolean fromChina,
            Collection<RouteStop> stops,
            Collection<Fact> facts) {
        var doubted = new ArrayList<TimedGoods>();
        var sure = new HashSet<String>();
        for (var entry : entries) {
            boolean leaves = entry.fromChina() == fromChina;
            var state = leaves ? entry.measure().on(on) : MeasureState.ENDED;
            if (state == MeasureState.ENDED || state == MeasureState.NOT_YET || !goes(entry, stops)) {
                continue;
            }
            var fact = found(entry, line, folded.get(line.description()), described, on, state);
            if (fact != null && fact.codeDoubted()) {
                doubted.add(fact);
            } else if (fact != null) {
                facts.add(fact);
                sure.add(fact.measure());
            }
        }
        for (var fact : doubted) {
            if (sure.add(fact.measure())) {
                facts.add(fact);
            }
        }
    }

    private static boolean goes(Entry entry, Collection<RouteStop> stops) {
        return entry.to().isEmpty()
                || stops.stream()
                        .anyMatch(stop ->
                                stop.way() == Way.TO && stop.country().iso2().equals(entry.to()));
    }

    /**
     * Words and code must both be there where the row names both; a line without a code may have the row's, and so may one whose code the row
     * doubts, unless the row needs a code. Goods that are the material itself are asked about under any code, and without one.
     */
    private @Nullable TimedGoods found(
            Entry entry, GoodsLine line, String folded, DescribedGoods described, LocalDate on, MeasureState state) {
        boolean byWords = !entry.words().isEmpty();
        var word = byWords ? firstIn(folded, entry.words()) : "";
        boolean byCode = !entry.hs().isEmpty() && !(byWords && line.hsCodes().isEmpty());
        boolean itself = word != null
                && byWords
                && forms.isNothingElse(folded, entry.words(), entry.itself(), !entry.needsCode());
        if (word == null || (entry.needsCode() && line.hsCodes().isEmpty() && !itself)) {
            return null;
        }
        boolean doubted = byCode && !entry.namesCode(line);
        if (doubted && !(byWords && (itself || entry.doubtsCode(line)))) {
            return null;
        }
        var measure = entry.quantity() == null ? null : described.measure(entry.quantity());
        if (entry.quantity() != null && (measure == null || measure.value() < entry.atLeast())) {
            return null;
        }
        var found = new ArrayList<String>();
        var from = new ArrayList<Value>();
        if (byWords) {
            found.add("\"" + word.strip() + "\"");
            from.add(line.value(Field.DESCRIPTION));
        }
        if (byCode) {
            if (!doubted) {
                found.add("HS " + line.text(Field.HS));
            }
            from.add(line.value(Field.HS));
        }
        if (measure != null) {
            found.add(measure.quantity().title() + " " + measure.inWords());
            from.add(measure.from());
        }
        return new TimedGoods(
                entry.id(),
                entry.title(),
                String.join(", ", found),
                state,
                entry.effect(),
                entry.military(),
                doubted,
                entry.measure().note(on),
                entry.citation(),
                from);
    }

    private static @Nullable String firstIn(String folded, List<String> words) {
        for (var word : words) {
            if (folded.contains(word)) {
                return word;
            }
        }
        return null;
    }
}
