package dev.tidewaiter.goods.description;

import dev.tidewaiter.goods.DronePartKind;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.ItemClasses;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.phrase.GrammaticalRole;
import dev.tidewaiter.goods.text.FoldedText;
import dev.tidewaiter.goods.text.PhraseBook;
import dev.tidewaiter.goods.text.PhraseBookBuilder;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which kinds of parts of an unmanned aircraft a text names, however plainly: by the classes of goods that it names anyway, and by words
 * of a book of their own, which say so little alone that no other rule goes by them.
 */
public final class DronePartKinds {

    /** The list of kinds and their classes of goods. */
    public static final String KINDS = "goods/drone-part-kinds.tsv";

    /** The list of words that count in company. */
    public static final String WORDS = "goods/drone-kit-words.tsv";

    /** Some more than the words have. */
    private static final int LETTERS = 1 << 14;

    /** Beside it nothing in the text is a part. */
    public static final DronePartKind OTHER = new DronePartKind("OTHER", false);

    /** The row of classes that another machine runs by. */
    private static final String WITHIN = "WITHIN";

    private final Set<ItemClass> within = EnumSet.noneOf(ItemClass.class);
    private final Map<ItemClass, DronePartKind> byClass = new EnumMap<>(ItemClass.class);
    private final Map<String, DronePartKind> byName = new HashMap<>();
    private final PhraseBook<DronePartKind> words;

    public DronePartKinds(WordLists lists, TextFold fold) {
        lists.list(KINDS).rows(4).forEach(this::kind);
        var book = new PhraseBookBuilder<DronePartKind>(fold, DronePartKind::equals, LETTERS);
        lists.list(WORDS).rows(4).forEach(row -> spellings(row, book));
        this.words = book.build();
    }

    private void kind(WordRow row) {
        var kind = read(row);
        if (kind.name().equals(WITHIN)) {
            within.addAll(classes(row));
            return;
        }
        byName.put(kind.name(), kind);
        for (var item : classes(row)) {
            byClass.put(item, kind);
        }
    }

    /** The kind of a row; the lint of the word lists uses it too. */
    public static DronePartKind read(WordRow row) {
        boolean flies = row.cell(1).equals("flies");
        if (!flies && !row.cell(1).equals("any")) {
            throw row.wrong("\"" + row.cell(1) + "\" is neither flies nor any");
        }
        return row.cell(0).equals(OTHER.name()) ? OTHER : new DronePartKind(row.cell(0), flies);
    }

    /** The classes of a row; none where a hyphen stands. */
    public static List<ItemClass> classes(WordRow row) {
        return row.cell(2).equals("-")
                ? List.of()
                : row.words(2, ' ').stream()
                        .map(name -> ItemClasses.named(name, row))
                        .toList();
    }

    private void spellings(WordRow row, PhraseBookBuilder<DronePartKind> book) {
        var kind = byName.get(row.cell(0));
        if (kind == null) {
            throw row.wrong("there is no kind \"" + row.cell(0) + "\" in words/" + KINDS);
        }
        for (var spelling : row.words(3)) {
            try {
                book.add(spelling, kind);
            } catch (IllegalArgumentException e) {
                throw row.wrong("\"" + spelling + "\" " + e.getMessage());
            }
        }
    }

    /**
     * The kinds that a text names, each once; none when it is about an unmanned aircraft itself, {@link #OTHER} alone when it is about a
     * vehicle, a toy or another machine.
     *
     * @param named the words behind the classes of goods that it names, whether they are sure or only hint
     */
    List<DronePartKind> in(
            FoldedText text,
            Set<ItemClass> classes,
            Set<Trait> traits,
            Set<GrammaticalRole> roles,
            List<TextReading.Words> named) {
        var hits = words.find(text);
        if (hits.isEmpty() && named.isEmpty()) {
            return List.of();
        }
        boolean forDrones = traits.contains(Trait.FOR_DRONES);
        if (classes.contains(ItemClass.DRONE)) {
            return List.of();
        }
        if (!forDrones && roles.contains(GrammaticalRole.VEHICLE)) {
            return List.of(OTHER);
        }
        List<DronePartKind> found = List.of();
        for (int i = 0; i < named.size(); i++) {
            var item = named.get(i).item();
            var kind = byClass.get(item);
            if (kind != null && (!kind.equals(OTHER) || classes.contains(item))) {
                found = with(kind, found);
            }
        }
        for (int i = 0; i < hits.size(); i++) {
            found = with(hits.get(i).meaning(), found);
        }
        if (!found.contains(OTHER)) {
            return found;
        }
        return forDrones ? found.stream().filter(kind -> !kind.equals(OTHER)).toList() : List.of(OTHER);
    }

    /** Whether a text surely names what another machine runs by, and nothing else. */
    public boolean isWithinAMachine(TextReading text) {
        return text.parts().size() == 1
                && !text.traits().contains(Trait.FOR_DRONES)
                && !text.classes().isEmpty()
                && within.containsAll(text.classes());
    }

    private static List<DronePartKind> with(DronePartKind kind, List<DronePartKind> found) {
        if (found.contains(kind)) {
            return found;
        }
        var more = found.isEmpty() ? new ArrayList<DronePartKind>(4) : found;
        more.add(kind);
        return more;
    }
}
