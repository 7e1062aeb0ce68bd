package dev.tidewaiter.goods.line;

import dev.tidewaiter.goods.GoodsEvidence;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.wordlist.WordRow;
import java.util.Set;

/**
 * A class of goods that follows from others, or from others and what the line says besides.
 *
 * @param allOf   what the line must say
 * @param oneOf   of which it must say something; empty when it need not
 * @param noneOf  of which it may say nothing
 * @param becomes what the goods are then
 * @param isNo    classes that they are not then, though the words that named them stay as evidence
 * @param drops   classes that they are not then, with all words that spoke for them
 * @param where   on what the dropped ones must rest
 * @param by      classes of which the first that is named speaks for what the goods become; empty where no words stand behind that
 * @param says    what these words mean then
 */
public record DerivedClass(
        ReadingSigns allOf,
        ReadingSigns oneOf,
        ReadingSigns noneOf,
        ReadingSigns becomes,
        Set<ItemClass> isNo,
        Set<ItemClass> drops,
        Evidence where,
        Set<ItemClass> by,
        String says) {

    /** On which evidence what is dropped must rest. */
    enum Evidence {
        ANY(""),
        /** Plain words of one piece each, such as "gyroscope"; no model, no maker and no term of several words. */
        SINGLE_WORDS("single words"),
        /** The name of a maker, which may be that of something else. */
        MAKERS("makers");

        private final String id;

        Evidence(String id) {
            this.id = id;
        }

        boolean holds(GoodsEvidence one) {
            return switch (this) {
                case ANY -> true;
                case SINGLE_WORDS ->
                    one.kind() == GoodsEvidence.Kind.WORD && one.text().indexOf(' ') < 0;
                case MAKERS -> one.kind() == GoodsEvidence.Kind.MAKER && one.strength() != GoodsEvidence.Strength.EXACT;
            };
        }

        private static Evidence read(WordRow row, int cell) {
            for (var one : values()) {
                if (one.id.equals(row.cell(cell))) {
                    return one;
                }
            }
            throw row.wrong("\"" + row.cell(cell) + "\" is no kind of evidence; write " + SINGLE_WORDS.id + " or "
                    + MAKERS.id + ", or leave it empty");
        }
    }

    /**
     * A row of the list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when it names what there is not, asks for nothing or changes nothing
     */
    public static DerivedClass read(WordRow row) {
        var derived = new DerivedClass(
                ReadingSigns.read(row, 0),
                ReadingSigns.read(row, 1),
                ReadingSigns.read(row, 2),
                ReadingSigns.read(row, 3),
                ReadingSigns.read(row, 4).classes(),
                ReadingSigns.read(row, 5).classes(),
                Evidence.read(row, 6),
                ReadingSigns.read(row, 7).classes(),
                row.cell(8));
        if (derived.allOf.isEmpty() && derived.oneOf.isEmpty()) {
            throw row.wrong("asks for nothing, so that all goods would be meant; fill in \"all of\" or \"one of\"");
        }
        if (!derived.becomes.roles().isEmpty() || !derived.becomes.others().isEmpty()) {
            throw row.wrong("goods become classes and traits; take the rest away");
        }
        if (!isOfClasses(row, 4) || !isOfClasses(row, 5) || !isOfClasses(row, 7)) {
            throw row.wrong("only a class can be no more, be dropped or speak for another; take the rest away");
        }
        if (derived.becomes.isEmpty() && derived.isNo.isEmpty() && derived.drops.isEmpty()) {
            throw row.wrong("changes nothing; fill in \"becomes\", \"is no\" or \"drops\"");
        }
        if (derived.where != Evidence.ANY && derived.drops.isEmpty()) {
            throw row.wrong("says on what the dropped classes rest, and drops none");
        }
        if (!derived.says.isEmpty() && derived.becomes.classes().isEmpty()) {
            throw row.wrong("says what words mean, and makes no class of them");
        }
        if (derived.says.isEmpty() != derived.by.isEmpty()) {
            throw row.wrong("fill in both \"by\" and \"says\", or neither");
        }
        return derived;
    }

    private static boolean isOfClasses(WordRow row, int cell) {
        var signs = ReadingSigns.read(row, cell);
        return signs.traits().isEmpty()
                && signs.roles().isEmpty()
                && signs.others().isEmpty();
    }

    void applyTo(LineReading line) {
        if (!allOf.allIn(line) || !(oneOf.isEmpty() || oneOf.anyIn(line)) || noneOf.anyIn(line)) {
            return;
        }
        for (var item : becomes.classes()) {
            line.add(item, by, says);
        }
        line.traits().addAll(becomes.traits());
        line.classes().removeAll(isNo);
        for (var item : drops) {
            line.drop(item, where);
        }
    }
}
