package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.signal.SignalWords.Kind;
import java.util.ArrayList;
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
 */
record FormsOfMaterials(Set<String> materials, Set<String> magnets, Set<String> qualities, Set<String> shapes) {

    /** Shorter words are units, grades and articles: "kg", "4N", "of". */
    private static final int LONGEST_UNIT = 2;

    static FormsOfMaterials of(SignalWords words) {
        return new FormsOfMaterials(
                words.all(Kind.FORM_OF_MATERIAL),
                words.all(Kind.FORM_OF_MAGNET),
                words.all(Kind.QUALITY_OF_MATERIAL),
                words.all(Kind.SHAPE_OF_MAGNET));
    }

    /**
     * Whether a description has the word of a material and that of a form of it, or the word alone, and else no word that says anything.
     *
     * @param folded the description
     * @param word   the material, as it is looked for in such a text
     * @param itself which forms count: "material", "magnet", "either"; empty for none
     * @param alone  whether the word names the material where no form stands beside it
     */
    boolean isNothingElse(String folded, String word, String itself, boolean alone) {
        if (itself.isEmpty()) {
            return false;
        }
        Set<String> forms = itself.equals("magnet") ? Set.of() : materials;
        Set<String> ofMagnets = itself.equals("material") ? Set.of() : magnets;
        var words = beside(folded, word);
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

    /** The words of a description beside that of the material. */
    private List<String> beside(String folded, String word) {
        var others = folded.replace(word, " ").strip();
        var words = new ArrayList<String>();
        for (var other : others.isEmpty() ? new String[0] : others.split(" +", -1)) {
            words.addAll(ComparableText.unspaced(other) ? parts(other) : List.of(other));
        }
        return words;
    }

    private static boolean says(String word) {
        return word.chars().filter(Character::isLetter).count() > LONGEST_UNIT;
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
