package dev.tidewaiter.manifest.unread;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.value.CellLimits;
import dev.tidewaiter.shipment.Field;

/** As what a text is read in a column whose heading asks for nothing that is screened, such as a project or a colour. */
final class TextsOfNoField {

    private final int unspacedWords;
    private final int loneName;

    TextsOfNoField(CellLimits limits) {
        this.unspacedWords = limits.unspacedWords();
        this.loneName = limits.loneName();
    }

    /**
     * The field as which a text is read: several words as a remark, or as what the column may hold; one that may be a town's or a firm's
     * name as the mark of a package, which names no goods; anything else as a code.
     *
     * @param mayBe what the column may hold
     */
    Field field(String text, Field mayBe) {
        boolean anything = mayBe == Field.PART_NUMBER;
        if (isWording(text)) {
            return anything ? Field.REMARKS : mayBe;
        }
        return anything && isName(text) ? Field.MARKS : Field.PART_NUMBER;
    }

    /** Several words, as no code has, or signs of Han or Kana, which put no blanks between them: in a column of projects they are what a remark would be. */
    private boolean isWording(String text) {
        return (text.indexOf(' ') > 0
                        || text.codePoints().filter(Characters::isSpaceless).count() >= unspacedWords)
                && Characters.letters(text) * 2 > text.length();
    }

    /** One word with a capital, as no code is. */
    private boolean isName(String text) {
        return Characters.letters(text) == text.length()
                && text.length() >= loneName
                && Character.isUpperCase(text.charAt(0));
    }
}
