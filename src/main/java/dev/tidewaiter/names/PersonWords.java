package dev.tidewaiter.names;

import java.util.ArrayList;
import java.util.List;

/** A text read as a person's name: every word is a name but titles and legal forms, and single letters are initials. */
final class PersonWords {

    private static final int WORDS = 4;

    private PersonWords() {}

    /** The words of the name, without those that are no part of it; all of them when nothing else is there. */
    static List<Word> of(List<Word> all) {
        var words = new ArrayList<Word>(all.size());
        for (var word : all) {
            if (word.isInitial()) {
                words.add(word.as(WordKind.RARE));
            } else if (!isLegalForm(word) && word.kind() != WordKind.FILLER) {
                words.add(asPersonal(word));
            }
        }
        if (words.isEmpty()) {
            all.forEach(word -> words.add(word.as(WordKind.RARE)));
        }
        if (!hasFamily(words)) {
            words.replaceAll(word -> word.kind() == WordKind.PATRONYMIC ? word.as(WordKind.RARE) : word);
        }
        return words;
    }

    /** Whether something besides given names and the father's name is there; without it a Lukashevich is no son of Lukash. */
    private static boolean hasFamily(List<Word> words) {
        for (var word : words) {
            if (word.kind() != WordKind.GIVEN && word.kind() != WordKind.PATRONYMIC && !word.isInitial()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLegalForm(Word word) {
        return word.kind() == WordKind.LEGAL_FORM && word.folded().length() > 2;
    }

    /** In a person's name a word of trade is a name like any other. */
    static Word asPersonal(Word word) {
        return switch (word.kind()) {
            case NAME, TRADE, LEGAL_FORM -> word.as(WordKind.RARE);
            default -> word;
        };
    }
}
