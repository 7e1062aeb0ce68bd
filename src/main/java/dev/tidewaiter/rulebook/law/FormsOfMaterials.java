package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.signal.SignalWords.Kind;
import java.util.Set;

/**
 * Words beside that of a metal which say that the goods are the metal, a compound or a magnet of it and nothing else: "gallium metal",
 * "antimony ingots, 99.9 %". Such goods have their code, whatever the line says. Immutable.
 *
 * @param materials forms of materials
 * @param magnets   words for magnets
 * @param qualities what tells how pure they are
 */
record FormsOfMaterials(Set<String> materials, Set<String> magnets, Set<String> qualities) {

    /** Shorter words are units, grades and articles: "kg", "4N", "of". */
    private static final int LONGEST_UNIT = 2;

    static FormsOfMaterials of(SignalWords words) {
        return new FormsOfMaterials(
                words.all(Kind.FORM_OF_MATERIAL), words.all(Kind.FORM_OF_MAGNET), words.all(Kind.QUALITY_OF_MATERIAL));
    }

    /**
     * Whether a description has the word of a material and that of a form of it, and else no word that says anything.
     *
     * @param folded the description
     * @param word   the material, as it is looked for in such a text
     * @param itself which forms count: "material", "magnet", "either"; empty for none
     */
    boolean isNothingElse(String folded, String word, String itself) {
        boolean form = false;
        for (var other : folded.replace(word, " ").strip().split(" +", -1)) {
            boolean material = !itself.equals("magnet") && materials.contains(other);
            boolean magnet = !itself.equals("material") && magnets.contains(other);
            boolean says = other.chars().filter(Character::isLetter).count() > LONGEST_UNIT;
            if (says && !material && !magnet && !qualities.contains(other)) {
                return false;
            }
            form |= material || magnet;
        }
        return form && !itself.isEmpty();
    }
}
