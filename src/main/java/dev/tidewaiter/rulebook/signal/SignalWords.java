package dev.tidewaiter.rulebook.signal;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words in several languages that tell a forwarder, a bill to order, a free-trade zone, or an end use. */
public final class SignalWords {

    /** The table that it reads. */
    public static final Set<String> TABLES = Set.of("words");

    /** What some words tell. The names are those of the table's first column. */
    public enum Kind {
        FORWARDER,
        TO_ORDER,
        /** Names of banks. */
        BANK,
        /** What is called a bank and holds no money: food banks, blood banks. */
        NO_BANK,
        FREE_TRADE_ZONE,
        MISSILE_OR_DRONE,
        MILITARY,
        /** Names of armed forces and their ministries, looked for in names of parties. */
        MILITARY_USER,
        /** By what Russia's forces, their units and those who collect goods for them are told, wherever it stands. */
        RUSSIAN_FORCES,
        /**
         * Words for a unit of Russia's forces, those that mean any state's without the number of one of Russia's, those before its number,
         * and those behind it that tell that it is another state's.
         */
        MILITARY_UNIT,
        NUMBERED_UNIT,
        /** What any army calls a unit: it is one of Russia's by a number that is no year, or stands behind a sign. */
        UNIT_OF_ANY_ARMY,
        BEFORE_UNIT_NUMBER,
        OTHER_FORCES,
        /** Behind a number, tells that the short word for a unit is high frequency. */
        OF_FREQUENCY,
        /** Behind four figures, tells that they count goods and number no unit. */
        OF_COUNT,
        /** Names of ministries, police and other parts of a government, looked for in names of parties. */
        GOVERNMENT_USER,
        /** Names of agencies of the United States and of its missions abroad, looked for in names of parties. */
        AMERICAN_GOVERNMENT,
        /** Uses of an unmanned aircraft that deliver no weapon. */
        CIVIL_USE,
        MILITARY_INTELLIGENCE,
        /** Services of military intelligence whose own names tell them wherever they are. */
        NAMED_INTELLIGENCE,
        /** Weapons of mass destruction. */
        MASS_DESTRUCTION,
        /** Reactors that drive ships. */
        NUCLEAR_PROPULSION,
        /** Supercomputers, and the making of chips of an advanced node. */
        ADVANCED_CHIPS,
        /** Words behind which a text says what goods are not for, and those that end it behind a comma. */
        DENIES,
        AGAIN,
        /** What a cell says that denies; it says nothing else. */
        NO,
        /** Words that names of many firms have, so that they tell none from another. */
        OF_MANY_FIRMS,
        /** Currencies whose payments are settled by banks of the European Union, and those of the United Kingdom. */
        CURRENCY_EU,
        CURRENCY_UK,
        /** Words of a remark that says that something was changed, and for what of a shipment may be. */
        CHANGED,
        CHANGEABLE,
        /** Words that stand before that of a change and say when or that it was, and those that refer to another paper. */
        OF_CHANGE,
        REFERS,
        /** Papers of a trade that are changed themselves, such as a letter of credit. */
        PAPER,
        /** Words of a remark that says that nothing was changed or that nothing may be, with the word of change in them or before it. */
        UNCHANGED,
        /** Words behind which a remark on an owner says who owns it. */
        OWNED_BY,
        /** Words beside which a remark says when a firm was founded, and those for a firm or a party of a trade. */
        FOUNDED,
        FIRM,
        /** Words beside which a remark says what goods are for. */
        USED_FOR,
        /** What a remark has beside a word of armed forces that means none of their uses: "army surplus", "military use excluded". */
        NOT_ARMED,
        /** What looks like a use that the law asks about and says another thing, or denies it: "ship reactor by sea", "7 nm process excluded". */
        NO_SUCH_USE,
        /** Words that stand right before or behind a year alone that tells when something was. */
        BESIDE_YEAR,
        /** A clause against re-export, as remarks call it, and what a remark answers that affirms. */
        CLAUSE,
        YES,
        /** Forms in which metals and other materials are sold as such, ingots, powder, oxide; magnets of them; and how pure they are. */
        FORM_OF_MATERIAL,
        FORM_OF_MAGNET,
        QUALITY_OF_MATERIAL,
        SHAPE_OF_MAGNET,
        /** Between goods and what they are for: "magnets for motors". */
        BEFORE_PURPOSE,
        /** Words that deny the one right behind them. */
        NOT,
        /** What stands in the place of a code and says that the goods are on no list. */
        NOT_LISTED,
        /** Columns of the country chart that lead to a licence for drones, engines, cameras and their parts. */
        CHART_COLUMN,
        /** Codes of the licence exception that serves the United States' own agencies everywhere. */
        GOVERNMENT_EXCEPTION,
        /** Codes of the licence exception that gives the governments of most countries only some of its goods. */
        EXCEPTION_NOT_FOR_GOVERNMENTS
    }

    /** What excuses a line or answers a question: it is told by its accents. */
    private static final Set<Kind> AS_WRITTEN = EnumSet.of(Kind.CIVIL_USE, Kind.YES, Kind.NO);

    /** What denies a use: heard without accents, as the use is, where the text has none at all. */
    private static final Set<Kind> DENYING = EnumSet.of(Kind.DENIES, Kind.NOT_ARMED);

    /** Kinds that are held against the single words of a text. */
    private static final Set<Kind> BY_WORD =
            EnumSet.of(Kind.FORM_OF_MATERIAL, Kind.FORM_OF_MAGNET, Kind.QUALITY_OF_MATERIAL, Kind.SHAPE_OF_MAGNET);

    private final Map<Kind, List<SignalWord>> entries = new EnumMap<>(Kind.class);

    public SignalWords(List<DataTable.Row> rows, List<Problem> problems) {
        var kinds = new HashMap<String, Kind>();
        for (var kind : Kind.values()) {
            kinds.put(kind.name(), kind);
            entries.put(kind, new ArrayList<>());
        }
        for (var row : rows) {
            var kind = kinds.get(row.text("kind"));
            var known = kind == null ? null : entries.get(kind);
            if (known == null) {
                problems.add(row.problem("kind", "\"" + row.text("kind") + "\" is no kind of words"));
            } else {
                known.add(SignalWord.of(row.text("word")));
                if (BY_WORD.contains(kind)
                        && ComparableText.of(row.text("word")).strip().indexOf(' ') >= 0) {
                    problems.add(row.problem(
                            "word",
                            "\"" + row.text("word")
                                    + "\" is of several words, and what stands beside a material is looked at"
                                    + " word by word; write the word that tells, in a row of its own"));
                }
            }
        }
    }

    /** The words of a kind, folded, without blanks at their ends. */
    public Set<String> all(Kind kind) {
        return entries.getOrDefault(kind, List.of()).stream()
                .map(entry -> ComparableText.of(entry.word()).strip())
                .collect(Collectors.toSet());
    }

    /** The words of a kind as the table has them. */
    public List<String> asWritten(Kind kind) {
        return entries.getOrDefault(kind, List.of()).stream()
                .map(SignalWord::word)
                .toList();
    }

    /** Whether a text is a word of a kind and nothing more. */
    public boolean is(Kind kind, String text) {
        var folded = ComparableText.of(text);
        return entries.getOrDefault(kind, List.of()).stream()
                .anyMatch(entry -> ComparableText.of(entry.word()).equals(folded));
    }

    /**
     * The first word of each of some kinds in a text, as far as there is one, with its accents or without; of excuses and answers, as it is
     * written.
     */
    public Map<Kind, String> find(Set<Kind> kinds, String text) {
        var folded = SignalText.of(text);
        Map<Kind, String> found = Map.of();
        for (var kind : kinds) {
            var word = first(kind, folded);
            if (word != null) {
                found = found.isEmpty() ? new EnumMap<>(Kind.class) : found;
                found.put(kind, word);
            }
        }
        return found;
    }

    /** The first word of each of some kinds in a text that has a word of another kind right before or behind it. */
    public Map<Kind, String> findBeside(Kind other, Set<Kind> kinds, String text) {
        var folded = SignalText.of(text);
        var found = new EnumMap<Kind, String>(Kind.class);
        for (var kind : kinds) {
            for (var entry : entries.getOrDefault(kind, List.of())) {
                if (entry.isIn(folded)
                        && entry.plain().stream().anyMatch(pattern -> isBeside(other, pattern, folded))) {
                    found.putIfAbsent(kind, entry.word());
                }
            }
        }
        return found;
    }

    private boolean isBeside(Kind other, String pattern, SignalText text) {
        var folded = text.plain();
        for (int at = folded.indexOf(pattern); at >= 0; at = folded.indexOf(pattern, at + 1)) {
            int before = at;
            while (before > 0 && folded.charAt(before - 1) == ' ') {
                before--;
            }
            int behind = at + pattern.length();
            while (behind < folded.length() && folded.charAt(behind) == ' ') {
                behind++;
            }
            for (var entry : entries.getOrDefault(other, List.of())) {
                for (var word : entry.plain()) {
                    var last = word.stripTrailing();
                    boolean beside = folded.startsWith(last, before - last.length())
                            || folded.startsWith(word.stripLeading(), behind);
                    if (beside && entry.isIn(text)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Where the first word of a kind begins in a folded text; -1 when there is none. */
    public int firstAt(Kind kind, String folded) {
        boolean plain = DENYING.contains(kind) && ComparableText.isPlain(folded);
        int first = -1;
        for (var entry : entries.getOrDefault(kind, List.of())) {
            int at = plain ? entry.inPlain(folded) : entry.in(folded);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    /** A folded text without the words of a kind, which may overlap: "art 12g" and "12g clause". */
    public String without(Kind kind, String folded) {
        var gone = new BitSet();
        for (var entry : entries.getOrDefault(kind, List.of())) {
            var word = entry.pattern();
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                gone.set(at, at + word.length());
            }
        }
        var rest = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (!gone.get(i)) {
                rest.append(folded.charAt(i));
            } else if (!gone.get(i + 1)) {
                rest.append(' ');
            }
        }
        return rest.toString();
    }

    private @Nullable String first(Kind kind, SignalText text) {
        boolean written = AS_WRITTEN.contains(kind);
        for (var entry : entries.getOrDefault(kind, List.of())) {
            if (written ? entry.isWrittenIn(text) : entry.isIn(text)) {
                return entry.word();
            }
        }
        return null;
    }
}
