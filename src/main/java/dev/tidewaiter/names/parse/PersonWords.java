package dev.tidewaiter.names.parse;

import dev.tidewaiter.names.script.HanReadings;
import dev.tidewaiter.names.script.Hangul;
import dev.tidewaiter.names.script.Transliterator;
import dev.tidewaiter.names.token.NameLexicon;
import dev.tidewaiter.names.token.NamesAtLarge;
import dev.tidewaiter.names.token.Particles;
import dev.tidewaiter.names.token.PhoneticKey;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text read as a person's name: every word is a name but titles and legal forms, and single letters are initials. */
public final class PersonWords {

    /** A longer text holds more than a name, such as the place where somebody lives. */
    private static final int WORDS = 4;

    private static final int LONGEST_IN_CHARACTERS = 4;

    /** A legal form so short may be a syllable of a name. */
    private static final int SHORT_FORM = 3;

    private PersonWords() {}

    /** The words of the name, without those that are no part of it; all of them when nothing else is there. */
    public static List<Word> of(List<Word> read) {
        var words = partOf(read, 2);
        if (!words.isEmpty() && !hasFamily(words)) {
            nameFamily(words);
        }
        return words;
    }

    /**
     * Takes the name that ends like a father's and stands where the family name does for the family name. Behind two given names,
     * one of which may be that of a family, it stands where the father's does.
     */
    private static void nameFamily(List<Word> words) {
        int given = 0;
        int fathers = 0;
        for (var word : words) {
            given += word.kind() == WordKind.GIVEN && !word.isInitial() ? 1 : 0;
            fathers += word.kind() == WordKind.PATRONYMIC ? 1 : 0;
        }
        if (takeForFamily(words, 0) || (given > 1 && fathers == 1)) {
            return;
        }
        takeForFamily(words, words.size() - 1);
    }

    private static boolean takeForFamily(List<Word> words, int at) {
        boolean father = words.get(at).kind() == WordKind.PATRONYMIC;
        if (father) {
            words.set(at, words.get(at).as(WordKind.RARE));
        }
        return father;
    }

    /** The same of one part of a name, such as what stands behind the comma: a name of the father there is nothing else. */
    public static List<Word> partOf(List<Word> read) {
        return partOf(read, 1);
    }

    /** The words of a name or a part of it, in which a mark of a generation stands beside so many names at least. */
    private static List<Word> partOf(List<Word> read, int names) {
        var titled = withoutHonorific(withoutTitle(read));
        var all = titled.size() == 1 ? apart(titled.get(0)) : titled;
        var words = new ArrayList<Word>(all.size());
        for (int i = 0; i < all.size(); i++) {
            var word = all.get(i);
            if (word.isInitial()) {
                words.add(word.as(WordKind.RARE));
            } else if (!isLegalForm(word)) {
                words.add(asPersonal(word, i, all.size()));
            }
        }
        if (!hasName(words)) {
            words.clear();
            all.forEach(word -> words.add(word.as(WordKind.RARE)));
        }
        markGenerations(words, names);
        return words;
    }

    /** Reads Jr. and III as what they are: they say nothing alone, and tell two people of one name apart. */
    private static void markGenerations(List<Word> words, int names) {
        for (int i = words.size() - 1; i >= 0; i--) {
            var word = words.get(i);
            var mark = Particles.generation(word.folded());
            // the 2nd before another word is a street
            boolean last = i == words.size() - 1;
            if (mark != null
                    && names(words) > names
                    && (last || !word.isNumber() || word.folded().charAt(0) > '9')) {
                var meaning = Word.GENERATION + mark;
                words.set(i, new Word(word.text(), word.folded(), word.key(), WordKind.FILLER, meaning, word.script()));
            }
        }
    }

    /** How many words are a person's names: all but titles and other small words. */
    static int names(List<Word> words) {
        int names = 0;
        for (var word : words) {
            names += word.kind() == WordKind.FILLER ? 0 : 1;
        }
        return names;
    }

    /** The words behind a title of several words, such as H.E. or Lt. Gen. */
    private static List<Word> withoutTitle(List<Word> words) {
        if (words.size() < 3) {
            return words;
        }
        var folded = new ArrayList<String>(words.size());
        words.forEach(word -> folded.add(word.folded()));
        int title = Particles.titleAt(folded, 0);
        return title > 1 && title < words.size() ? words.subList(title, words.size()) : words;
    }

    /** A name in running characters alone, without the honorific behind or before it; the words as they are where more stands there. */
    private static List<Word> withoutHonorific(List<Word> words) {
        var names = new ArrayList<Word>(words.size());
        for (var word : words) {
            if (word.kind() != WordKind.FILLER && !Particles.isTitle(word.folded())) {
                names.add(word);
            }
        }
        boolean oneRun = names.size() == 1
                && (names.get(0).script() == Word.Script.CHARACTERS
                        || Hangul.is(names.get(0).text().charAt(0)));
        return oneRun ? names : words;
    }

    private static boolean hasName(List<Word> words) {
        for (var word : words) {
            if (word.kind() != WordKind.FILLER) {
                return true;
            }
        }
        return false;
    }

    /** Whether something besides given names and the father's name is there; without it a Lukashevich is no son of Lukash. */
    private static boolean hasFamily(List<Word> words) {
        for (var word : words) {
            boolean other =
                    switch (word.kind()) {
                        case GIVEN, PATRONYMIC, FILLER -> true;
                        default -> word.isInitial();
                    };
            if (!other) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is spelled like a legal form; a name that only sounds like one, such as Sami like sahami, stays a name. */
    private static boolean isLegalForm(Word word) {
        return word.kind() == WordKind.LEGAL_FORM
                && word.folded().length() > SHORT_FORM
                && (word.isAbjad() || NameLexicon.get().isLegalWord(word.folded()));
    }

    /** In a person's name a word of trade is a name like any other, and a title or an article says nothing. */
    private static Word asPersonal(Word word, int at, int of) {
        var small = smallWord(word, at, of);
        if (small != null) {
            return new Word(word.text(), word.folded(), word.key(), WordKind.FILLER, small, word.script());
        }
        if (word.kind() == WordKind.LEGAL_FORM && at == of - 1 && of > 2) {
            return word.as(WordKind.FILLER);
        }
        boolean isName =
                switch (word.kind()) {
                    case NAME, TRADE, LEGAL_FORM, FILLER -> true;
                    case PLACE -> of <= WORDS;
                    case GIVEN -> at == of - 1 && Particles.particle(word.folded()) != null;
                    default -> false;
                };
        if (isName && (word.kind() == WordKind.TRADE || word.kind() == WordKind.LEGAL_FORM)) {
            // Mr. Handel is not Mr. Trader, whatever the two words mean
            return new Word(word.text(), word.folded(), word.key(), WordKind.RARE, "", word.script());
        }
        return isName ? word.as(WordKind.RARE) : word;
    }

    /** What a title, an article or a word for "son of" is; null for a name. */
    private static @Nullable String smallWord(Word word, int at, int of) {
        if (Particles.isTitle(word.folded())) {
            // a Yang or a Major that ends a name is a family's, for titles stand before it
            boolean family = at == of - 1 && NamesAtLarge.has(word.folded());
            return of > 1 && !family ? "title " + word.folded() : null;
        }
        var particle = Particles.particle(word.folded());
        if (particle == null || at == of - 1) {
            return null;
        }
        return switch (particle) {
            case ARTICLE -> "article";
            // a Ben or a Le is a name when it begins one of two words
            case SON_OF, DAUGHTER_OF, OF -> at > 0 || of > 2 ? particle.name() : null;
            case KUNYA, SERVANT_OF -> null;
        };
    }

    /** A name in Chinese or Korean characters is written in one; its family name comes first. */
    private static List<Word> apart(Word word) {
        var text = word.text();
        if (text.length() < 2 || text.length() > LONGEST_IN_CHARACTERS) {
            return List.of(word);
        }
        if (word.script() == Word.Script.CHARACTERS) {
            int cut = text.length() > 3 ? 2 : 1;
            var given = Transliterator.latin(text.substring(cut));
            var whole = HanReadings.ofPerson(text);
            var family = whole.substring(0, Math.max(0, whole.length() - given.length()));
            return family.isEmpty() || given.isEmpty()
                    ? List.of(word)
                    : List.of(
                            name(text.substring(0, cut), family, Word.Script.CHARACTERS),
                            name(text.substring(cut), given, Word.Script.CHARACTERS));
        }
        return Hangul.is(text.charAt(0)) ? korean(word) : List.of(word);
    }

    private static List<Word> korean(Word word) {
        var text = word.text();
        var spelled = Hangul.ofPerson(text);
        if (spelled.isEmpty()) {
            return List.of(word);
        }
        var words = new ArrayList<Word>(4);
        int family = text.length() - spelled.size() + 1;
        words.add(name(text.substring(0, family), spelled.get(0), Word.Script.LETTERS));
        for (int i = 1; i < spelled.size(); i++) {
            words.add(name(text.substring(family + i - 1, family + i), spelled.get(i), Word.Script.LETTERS));
        }
        return words;
    }

    private static Word name(String text, String folded, Word.Script script) {
        return new Word(text, folded, PhoneticKey.of(folded), WordKind.RARE, "", script);
    }
}
