package dev.tidewaiter.manifest.value;

import dev.tidewaiter.letters.Characters;
import java.util.HashSet;
import java.util.Set;

/** Legal forms that are units as well, and those whose parts are written letter by letter. Thread-safe once filled. */
final class LegalFormShapes {

    private final Set<String> units = new HashSet<>();
    private final Set<String> inParts = new HashSet<>();

    /** Where forms that are units go, in small letters. */
    Set<String> units() {
        return units;
    }

    /** Where forms go whose parts are words: the first as it stands, and the others joined. */
    Set<String> inParts() {
        return inParts;
    }

    /** "Peso lordo kg", "Poids unit. (kg)", "CAJAS 5 KG": the German legal form is written in capitals and behind a name. */
    boolean isUnit(String word, String before) {
        boolean amount = before.chars().noneMatch(Character::isLetter);
        return units.stream().anyMatch(word::endsWith)
                || ((word.charAt(0) == '(' || amount) && units.contains(PartyWords.bare(word)));
    }

    /** Whether a word and the letters behind it are such a form: "Sp. Z O O". */
    boolean isInParts(String first, String spelled) {
        return inParts.contains(Characters.small(first + ' ' + spelled));
    }
}
