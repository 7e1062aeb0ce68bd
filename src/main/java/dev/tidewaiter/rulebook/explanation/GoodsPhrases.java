package dev.tidewaiter.rulebook.explanation;

import dev.tidewaiter.goods.GoodsEvidence;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.measure.Measure;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.rulebook.facts.Goods;
import dev.tidewaiter.rulebook.facts.Laws;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How an explanation speaks of described goods. */
final class GoodsPhrases {

    private static final int LONGEST_QUOTE = 120;

    private static final List<Quantity> ASKED_OF_DRONES =
            List.of(Quantity.ENDURANCE_MIN, Quantity.GUST_KMH, Quantity.RANGE_KM, Quantity.TAKE_OFF_MASS_KG);

    private static final Set<ItemClass> ENGINES_AND_PARTS = EnumSet.of(
            ItemClass.DRONE_ENGINE,
            ItemClass.ENGINE,
            ItemClass.AIRCRAFT_ENGINE,
            ItemClass.PISTON_ENGINE,
            ItemClass.TURBINE,
            ItemClass.ENGINE_PART);

    private GoodsPhrases() {}

    static void add() {
        ExplanationWords.words(
                Goods.class,
                "goods",
                words -> words.with("quoted", GoodsPhrases::quoted)
                        .with("item", GoodsPhrases::items)
                        .with("clues", GoodsPhrases::clues)
                        .with("engineClues", GoodsPhrases::engineClues)
                        .with("engineSigns", GoodsPhrases::engineSigns)
                        .with("traits", GoodsPhrases::traits)
                        .with("towards", fact -> RiskyPlaces.of(fact.risky()))
                        .with("way", RiskyPlaces::way)
                        .with("measures", GoodsPhrases::measures)
                        .with("missing", GoodsPhrases::missing)
                        .with("power", GoodsPhrases::power)
                        .with("continuousPower", GoodsPhrases::continuousPower)
                        .with("law", GoodsPhrases::law, GoodsPhrases::americanOrigins)
                        .with("entryLaws", GoodsPhrases::entryLaws)
                        .with(
                                "elementsLimit",
                                goods -> ExplanationWords.number(goods.limits().cameraElements()))
                        .with("engineLaws", GoodsPhrases::engineLaws)
                        .with("missileLaw", GoodsPhrases::missileLaw, GoodsPhrases::americanOrigins)
                        .with(
                                "speaking",
                                goods -> regimeFirst(goods, "US-EAR", "entries"),
                                GoodsPhrases::americanOrigins)
                        .with(
                                "speakingOfArms",
                                goods -> regimeFirst(goods, "US-ITAR", "arms"),
                                GoodsPhrases::americanOrigins));
    }

    /** What a word that tells of American law rests on, where one origin of several calls it. */
    private static List<Value> americanOrigins(Goods goods) {
        return goods.lawsOfLine().get().americanOrigins();
    }

    /** Whose law a sentence on an entry of a control list is about; the lists of several countries count most entries alike. */
    static String law(Goods goods) {
        var laws = goods.lawsOfLine().get();
        var told = new ArrayList<String>();
        if (laws.european()) {
            told.add("EU (" + laws.europeanBy() + "), whose Annex I counts such entries alike");
        }
        if (laws.british()) {
            told.add("UK (" + laws.britishBy() + "), whose list counts such entries alike");
        }
        if (laws.american() || (told.isEmpty() && !laws.senderKnown())) {
            told.add("US-EAR (" + ExplanationWords.orElse(laws.americanBy(), Laws.NOTHING_AGAINST)
                    + "), whose list counts such entries alike");
        }
        return told.isEmpty()
                ? "The lists of most countries, which count such entries alike"
                : String.join(", and ", told);
    }

    /**
     * Whose law speaks of the line, that of its own exporter before others, to begin a sentence with; empty where nothing tells.
     *
     * @param fromChina whether the goods leave China and its list may hold them
     * @param american  the American law on such goods: arms of the Munitions List are not under the one of other goods
     */
    static String speaking(Laws laws, boolean fromChina, String american) {
        var told = new ArrayList<String>();
        if (laws.european()) {
            told.add("EU (" + laws.europeanBy() + ")");
        }
        if (laws.british()) {
            told.add("UK (" + laws.britishBy() + ")");
        }
        if (fromChina) {
            told.add("CN (the goods leave China)");
        }
        if (laws.american()) {
            told.add(american + " (" + laws.americanBy() + ")");
        }
        return told.isEmpty() ? "" : inWords(told) + ": ";
    }

    /** The same for a sentence on an entry, which names the list that counts it where no law that we hold speaks. */
    private static String regimeFirst(Goods goods, String american, String listed) {
        var laws = goods.lawsOfLine().get();
        var speaking = speaking(laws, goods.fromChina(), american);
        if (!speaking.isEmpty()) {
            return speaking;
        }
        return laws.senderKnown()
                ? american + ", whose " + listed + " the lists of most countries hold too: "
                : american + " (" + Laws.NOTHING_AGAINST + "): ";
    }

    private static String inWords(List<String> laws) {
        int last = laws.size() - 1;
        return last < 1 ? laws.get(0) : String.join(", ", laws.subList(0, last)) + " and " + laws.get(last);
    }

    /** The laws on engines of unmanned aircraft under which the goods leave; behind them stands the American one. */
    private static String engineLaws(Goods goods) {
        return (goods.fromChina() ? "MOFCOM No. 31 of 2024; " : "")
                + (goods.lawsOfLine().get().european() ? "EU 9th package; " : "");
    }

    /** The missile regime binds states; the law of those whose law speaks of the line stands before it. */
    static String missileLaw(Goods goods) {
        var speaking = speaking(goods.lawsOfLine().get(), goods.fromChina(), "US-ITAR");
        return speaking.isEmpty() ? "MTCR" : speaking.substring(0, speaking.length() - 2) + ", under the MTCR";
    }

    /** The laws of Europe that hold the same entries, where they speak of the line; behind them stands the American one. */
    static String entryLaws(Goods goods) {
        var laws = goods.lawsOfLine().get();
        return (laws.european() ? "Reg. (EU) 2021/821 Annex I; " : "")
                + (laws.british() ? "Export Control Order 2008; " : "");
    }

    /**
     * The description as it stood, cut where it is long, and behind it the cell that the answer rests on where all of its words stand in another: "cutter" with "drone set". The
     * sentence puts quotation marks around the whole.
     */
    static String quoted(Goods goods) {
        var text = goods.line().description();
        var evidences = goods.described().evidence();
        if (text.isBlank()) {
            return evidences.isEmpty() ? "" : shortened(evidences.get(0).from().text());
        }
        var proof = evidences.stream()
                .filter(evidence -> evidence.item() != ItemClass.ORDINARY)
                .toList();
        boolean elsewhere = proof.stream().noneMatch(evidence -> evidence.from().field() == Field.DESCRIPTION);
        return proof.isEmpty() || !elsewhere
                ? shortened(text)
                : shortened(text) + "\" with \"" + shortened(proof.get(0).from().text());
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE - 1) + "…" : text;
    }

    static String items(Goods goods) {
        var items = goods.classes().stream()
                .filter(item -> item != ItemClass.ORDINARY)
                .sorted()
                .map(ItemClass::title);
        var unnamed =
                goods.traits().contains(Trait.FOR_DRONES) ? "something for unmanned aircraft" : "goods of no class";
        return ExplanationWords.orElse(items.collect(Collectors.joining(", ")), unnamed);
    }

    static String clues(Goods goods) {
        return clues(goods, evidence -> true);
    }

    /** The words that name an engine; those that name cooling or a pump beside it are no part of the reason. */
    static String engineClues(Goods goods) {
        return clues(goods, evidence -> ENGINES_AND_PARTS.contains(evidence.item()));
    }

    /** Words that prove something; where none does, those that only hint at it. */
    private static String clues(Goods goods, Predicate<GoodsEvidence> asked) {
        var proving = goods.described().evidence().stream()
                .filter(asked)
                .filter(evidence -> evidence.strength() != GoodsEvidence.Strength.HINT)
                .toList();
        var told = proving.isEmpty()
                ? goods.described().evidence().stream().filter(asked).toList()
                : proving;
        var clues = told.stream()
                .map(evidence -> "\"" + evidence.text() + "\" (" + evidence.means() + ")")
                .distinct()
                .limit(4)
                .collect(Collectors.joining(", "));
        return ExplanationWords.orElse(clues, "\"" + quoted(goods) + "\", read as a whole");
    }

    static String engineSigns(Goods goods) {
        return goods.described().features().stream()
                .map(feature -> feature.name() + " (\"" + feature.text() + "\")")
                .collect(Collectors.joining(", "));
    }

    /** "; said of it: flies autonomously, for agriculture"; nothing where nothing is said, so that it fits behind any clause. */
    static String traits(Goods goods) {
        return goods.traits().isEmpty()
                ? ""
                : goods.traits().stream()
                        .sorted()
                        .map(Trait::title)
                        .collect(Collectors.joining(", ", "; said of it: ", ""));
    }

    /** What the goods measure, each number once however often it is written: "450 N" in one column, "450N" in another. */
    static String measures(Goods goods) {
        var told = new HashSet<String>();
        var stated = goods.described().measures().stream()
                .filter(measure -> told.add(measure.quantity().title() + " " + measure.inWords()))
                .map(GoodsPhrases::measure)
                .toList();
        return stated.isEmpty() ? "no measures" : String.join(", ", stated);
    }

    private static String measure(Measure measure) {
        var basis =
                switch (measure.certainty()) {
                    case STATED -> "";
                    case UNIT_ASSUMED -> ", unit assumed";
                    case DERIVED -> ", worked out";
                };
        return measure.quantity().title() + " " + measure.inWords() + " (\"" + measure.asWritten() + "\"" + basis + ")";
    }

    static String missing(Goods goods) {
        var missing = new ArrayList<String>();
        for (var quantity : ASKED_OF_DRONES) {
            if (!goods.described().states(quantity)) {
                missing.add(quantity.title());
            }
        }
        return missing.isEmpty() ? "nothing" : String.join(", ", missing);
    }

    static String power(Goods goods) {
        var power = goods.described().measure(Quantity.POWER_KW);
        return power == null ? "power not stated" : power.inWords();
    }

    /** The power that lasts; where the text does not say which does, the one that it states. */
    static String continuousPower(Goods goods) {
        var lasting = goods.described().measure(Quantity.CONTINUOUS_POWER_KW);
        return lasting == null ? power(goods) : lasting.inWords();
    }
}
