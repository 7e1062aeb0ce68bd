package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.signal.SignalWords.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Words beside that of a metal which say that the goods are the metal, a compound or a magnet of it and nothing else: "gallium metal",
 * "antimony ingots, 99.9 %". Such goods have their code, whatever the line says. Immutable.
 *
 * @param materials forms of materials
 * @param magnets   words for magnets
 * @param qualities what tells how pure they are and how they are packed
 * @param shapes    what tells besides of magnets how they are made
 * @param purposes  what stands before that which goods are for, as they are looked for in a description
 */
record FormsOfMaterials(
        Set<String> materials, Set<String> magnets, Set<String> qualities, Set<String> shapes, List<String> purposes) {

    /** Shorter words are units, grades and articles: "kg", "4N", "of". */
    private static final int LONGEST_UNIT = 2;

    /** Grades have figures and more letters: "N42SH". */
    private static final int LONGEST_GRADE = 4;

    static FormsOfMaterials of(SignalWords words) {
        return new FormsOfMaterials(
                words.all(Kind.FORM_OF_MATERIAL),
                words.all(Kind.FORM_OF_MAGNET),
                words.all(Kind.QUALITY_OF_MATERIAL),
                words.all(Kind.SHAPE_OF_MAGNET),
                words.all(Kind.BEFORE_PURPOSE).stream()
                        .map(ComparableText::pattern)
                        .toList());
    }

    /**
     * Whether a description has the word of a material and that of a form of it, or the word alone, and else no word that says anything.
     *
     * @param folded   the description
     * @param material words for the material, as they are looked for in such a text
     * @param itself   which forms count: "material", "magnet", "either"; empty for none
     * @param alone    whether a word names the material where no form stands beside it
     */
    boolean isNothingElse(String folded, List<String> material, String itself, boolean alone) {
        if (itself.isEmpty()) {
            return false;
        }
        Set<String> forms = itself.equals("magnet") ? Set.of() : materials;
        Set<String> ofMagnets = itself.equals("material") ? Set.of() : magnets;
        var words = beside(withoutPurpose(folded, material), material);
        boolean magnet = words.stream().anyMatch(ofMagnets::contains);
        // two signs of a script without blanks are a word: beside a form of how it was made, else perhaps another thing
        boolean named = magnet
                || words.stream().anyMatch(forms::contains)
                || (alone
                        && !itself.equals("magnet")
                        && words.stream().allMatch(other -> !ComparableText.unspaced(other) || knows(other)));
        return named
                && (magnet || words.stream().noneMatch(shapes::contains))
                && words.stream()
                        .allMatch(other -> !says(other)
                                || forms.contains(other)
                                || ofMagnets.contains(other)
                                || shapes.contains(other)
                                || qualities.contains(other));
    }

    /** What goods are for says nothing of what they are: "NdFeB magnets for motors", "magnets for motors, NdFeB". */
    private String withoutPurpose(String folded, List<String> material) {
        int at = folded.length();
        int behind = -1;
        for (var purpose : purposes) {
            int found = folded.indexOf(purpose);
            if (found >= 0 && found < at) {
                at = found; // the first that stands there: what follows is said of the purpose
                behind = folded.indexOf(' ', found + purpose.length());
            }
        }
        if (at == folded.length()) {
            return folded;
        }
        var goods = folded.substring(0, at + 1);
        return material.stream().anyMatch(goods::contains) || behind < 0 ? goods : goods + folded.substring(behind);
    }

    /** The words of a description beside those for the material, which may stand there in two languages. */
    private List<String> beside(String folded, List<String> material) {
        var others = folded;
        for (var word : material.stream()
                .filter(folded::contains)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            others = others.replace(word, " ");
        }
        others = others.strip();
        var words = new ArrayList<String>();
        for (var other : others.isEmpty() ? new String[0] : others.split(" +", -1)) {
            words.addAll(ComparableText.unspaced(other) ? parts(other) : List.of(other));
        }
        return words;
    }

    /** Two signs of a script without blanks are a word; of others they are a unit. */
    private static boolean says(String word) {
        long letters = word.chars().filter(Character::isLetter).count();
        boolean grade = word.chars().anyMatch(Character::isDigit);
        return letters > (grade ? LONGEST_GRADE : LONGEST_UNIT)
                || (letters == LONGEST_UNIT && ComparableText.unspaced(word));
    }

    /** The words known in a text of a script without blanks, the longest first; the rest by itself where one is not known. */
    private List<String> parts(String text) {
        var parts = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            int end = text.length();
            while (end > at && !knows(text.substring(at, end))) {
                end--;
            }
            end = end == at ? text.length() : end;
            parts.add(text.substring(at, end));
            at = end;
        }
        return parts;
    }

    private boolean knows(String word) {
        return materials.contains(word) || magnets.contains(word) || qualities.contains(word) || shapes.contains(word);
    }
}
