package dev.tidewaiter.rulebook.explanation;

import dev.tidewaiter.rulebook.facts.ChartEntry;
import dev.tidewaiter.rulebook.facts.CodeHit;
import dev.tidewaiter.rulebook.facts.Conflict;
import dev.tidewaiter.rulebook.facts.ControlLimit;
import dev.tidewaiter.rulebook.facts.DataQualityIssue;
import dev.tidewaiter.rulebook.facts.Departure;
import dev.tidewaiter.rulebook.facts.Destination;
import dev.tidewaiter.rulebook.facts.EmbargoedPlace;
import dev.tidewaiter.rulebook.facts.EndUse;
import dev.tidewaiter.rulebook.facts.ExceptionScope;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.Founding;
import dev.tidewaiter.rulebook.facts.GivenOtherwise;
import dev.tidewaiter.rulebook.facts.Kit;
import dev.tidewaiter.rulebook.facts.LateChange;
import dev.tidewaiter.rulebook.facts.Laws;
import dev.tidewaiter.rulebook.facts.Licence;
import dev.tidewaiter.rulebook.facts.RedFlag;
import dev.tidewaiter.rulebook.facts.TimedGoods;
import dev.tidewaiter.rulebook.facts.TransferPort;
import dev.tidewaiter.rulebook.facts.WhyNot;
import dev.tidewaiter.shipment.Value;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that an explanation may quote: {@code {match.percent}} is the word "percent" of the fact "match". Each fact
 * type has its own names, so that a template can be checked before any line is read.
 */
public final class ExplanationWords {

    /** What adds the words of each type of facts. A run explains findings of a few types, and every word costs its start something. */
    private static final Map<String, Supplier<Map<String, FactWord>>> ADDING = new HashMap<>();

    private static final Map<String, Map<String, FactWord>> BY_TYPE = new ConcurrentHashMap<>();

    static {
        PartyPhrases.add();
        places();
        goods();
        business();
    }

    private ExplanationWords() {}

    /** The words of a fact type by their full name, such as {@code match.percent}; empty for an unknown type. */
    public static Map<String, FactWord> wordsOf(String simpleName) {
        return BY_TYPE.computeIfAbsent(
                simpleName, type -> ADDING.getOrDefault(type, Map::of).get());
    }

    /**
     * The word of a fact type by its full name; null when it has none.
     *
     * @param name such as {@code match.percent}, or {@code goods.rangeKm} of a property that has no words of its own
     */
    public static @Nullable FactWord word(String simpleName, String name) {
        var words = wordsOf(simpleName);
        var word = words.get(name);
        int point = name.indexOf('.');
        boolean isOfIt =
                point > 0 && words.keySet().stream().anyMatch(known -> known.startsWith(name.substring(0, point + 1)));
        return word == null && isOfIt ? PropertyWords.of(simpleName, name.substring(point + 1)) : word;
    }

    static <F extends Fact> void words(Class<F> type, String name, Consumer<Adder<F>> adding) {
        ADDING.put(type.getSimpleName(), () -> {
            var words = new TreeMap<String, FactWord>();
            adding.accept(new Adder<>(type, name, words));
            return Collections.unmodifiableMap(words);
        });
    }

    record Adder<F extends Fact>(Class<F> type, String name, Map<String, FactWord> words) {
        Adder<F> with(String word, Function<F, String> text) {
            return with(word, text, fact -> List.of());
        }

        /** A word that tells of values which are no evidence of the fact where it is not said. */
        Adder<F> with(String word, Function<F, String> text, Function<F, List<Value>> restsOn) {
            words.put(
                    name + "." + word,
                    new FactWord(fact -> text.apply(type.cast(fact)), fact -> restsOn.apply(type.cast(fact))));
            return this;
        }
    }

    private static void places() {
        words(
                Destination.class,
                "destination",
                words -> words.with("country", fact -> fact.country().inSentence())
                        .with("field", fact -> capital(fact.from().field().title()))
                        .with("quoted", fact -> fact.from().text())
                        .with(
                                "groups",
                                fact -> String.join(
                                        ", ", fact.groups().stream().sorted().toList()))
                        .with("diversion", Destination::diversion)
                        .with("embargoLaw", Destination::embargoLaw)
                        .with("citation", Destination::citation));
        words(
                EmbargoedPlace.class,
                "place",
                words -> words.with("field", fact -> capital(fact.from().field().title()))
                        .with("quoted", fact -> fact.from().text())
                        .with("word", EmbargoedPlace::place)
                        .with("region", EmbargoedPlace::region)
                        .with("control", EmbargoedPlace::controlInWords)
                        .with("citation", EmbargoedPlace::citation));
        words(
                TransferPort.class,
                "port",
                words -> words.with("field", fact -> capital(fact.from().field().title()))
                        .with("quoted", fact -> fact.from().text())
                        .with("name", TransferPort::name)
                        .with("use", TransferPort::usedFor)
                        .with("since", fact -> orElse(fact.since(), "a day that we could not read"))
                        .with("nexus", TransferPort::nexus)
                        .with("citation", TransferPort::citation));
        words(Departure.class, "departure", words -> words.with("how", Departure::how));
        words(
                Laws.class,
                "laws",
                words -> words.with("beyond", Laws::beyondPartners)
                        .with("speaking", fact -> GoodsPhrases.speaking(fact, false, "US-EAR"), Laws::americanOrigins)
                        .with(
                                "american",
                                fact -> orElse(fact.americanBy(), Laws.NOTHING_AGAINST),
                                Laws::americanOrigins)
                        .with("european", fact -> orElse(fact.europeanBy(), Laws.NOTHING_AGAINST))
                        .with("elsewhere", Laws::otherBy)
                        .with("british", fact -> orElse(fact.britishBy(), Laws.NOTHING_AGAINST)));
    }

    private static void goods() {
        words(
                CodeHit.class,
                "code",
                words -> words.with("code", fact -> CodeHit.pointed(fact.code()))
                        .with("heading", fact -> CodeHit.pointed(fact.heading()))
                        .with("title", fact -> fact.listed().title())
                        .with("list", fact -> fact.listed().list())
                        .with("regime", fact -> fact.listed().regime())
                        .with("tier", fact -> fact.listed().tier())
                        .with(
                                "since",
                                fact -> fact.listed().from() == null
                                        ? "a date we could not read"
                                        : String.valueOf(fact.listed().from()))
                        .with("citation", fact -> fact.listed().citation()));
        GoodsPhrases.add();
        words(
                Kit.class,
                "kit",
                words -> words.with("where", KitWords::where)
                        .with("parts", KitWords::parts)
                        .with("towards", fact -> RiskyPlaces.of(fact.risky()))
                        .with("bound", KitWords::bound));
        words(
                Conflict.class,
                "conflict",
                words -> words.with(
                                "code",
                                fact -> CodeHit.pointed(fact.conflict().hs().digits()))
                        .with("heading", fact -> fact.conflict().heading())
                        .with("words", fact -> fact.conflict().evidence().text())
                        .with("means", fact -> fact.conflict().evidence().means()));
        words(
                ControlLimit.class,
                "control",
                words -> words.with("regime", ControlLimit::regime)
                        .with("code", ControlLimit::code)
                        .with("item", ControlLimit::item)
                        .with("stated", fact -> String.join(", ", fact.stated()))
                        .with("missing", fact -> String.join(", ", fact.missing()))
                        .with("further", fact -> orElse(String.join(", ", fact.further()), "nothing"))
                        .with("citation", ControlLimit::citation));
        words(
                ChartEntry.class,
                "chart",
                words -> words.with("eccn", ChartEntry::eccn)
                        .with("title", ChartEntry::title)
                        .with("country", fact -> fact.country().inSentence())
                        .with("reasons", ChartEntry::reasons)
                        .with("columns", fact -> String.join(", ", fact.columns())));
        words(
                TimedGoods.class,
                "timed",
                words -> words.with("measure", TimedGoods::measure)
                        .with("title", TimedGoods::title)
                        .with("found", TimedGoods::found)
                        .with("state", fact -> fact.state().inWords())
                        .with("note", TimedGoods::note)
                        .with("citation", TimedGoods::citation));
        AmountWords.add();
        LimitWords.add();
    }

    private static void business() {
        words(
                EndUse.class,
                "use",
                words -> words.with("quoted", fact -> fact.from().text())
                        .with("words", EndUse::words)
                        .with("field", fact -> capital(fact.from().field().title())));
        words(
                RedFlag.class,
                "flag",
                words -> words.with("text", RedFlag::text)
                        .with("all", ExplanationWords::all)
                        .with("name", RedFlag::name)
                        .with("role", fact -> role(fact.from())));
        words(
                Founding.class,
                "founding",
                words -> words.with("day", fact -> fact.on().toString()));
        words(
                Licence.class,
                "licence",
                words -> words.with("code", fact -> orElse(fact.code(), "none"))
                        .with("meaning", fact -> orElse(fact.meaning(), "not in our table of codes"))
                        .with("number", fact -> orElse(fact.number(), "none"))
                        .with("claim", Licence::claim));
        words(
                ExceptionScope.class,
                "exception",
                words -> words.with("name", ExceptionScope::name)
                        .with("why", ExceptionScope::why)
                        .with("citation", ExceptionScope::citation));
        words(
                DataQualityIssue.class,
                "issue",
                words -> words.with("field", fact -> capital(fact.from().field().title()))
                        .with("quoted", fact -> fact.from().text())
                        .with("detail", DataQualityIssue::detail));
        words(
                GivenOtherwise.class,
                "given",
                words -> words.with("field", fact -> capital(fact.own().field().title()))
                        .with("quoted", fact -> fact.own().text())
                        .with("text", fact -> fact.given().text()));
        words(
                LateChange.class,
                "change",
                words -> words.with("what", LateChange::what)
                        .with("quoted", fact -> fact.from().text())
                        .with("days", fact -> Long.toString(Math.round(fact.daysBefore()))));
        words(WhyNot.class, "whyNot", words -> {});
    }

    /** All signs of a line in words. */
    private static String all(RedFlag flag) {
        return Stream.concat(Stream.of(flag), flag.further().stream())
                .map(RedFlag::text)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String role(Value value) {
        var role = value.field().role();
        return role == null ? capital(value.field().title()) : role.title();
    }

    static String orElse(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
