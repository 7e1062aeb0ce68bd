package dev.tidewaiter.goods.lint;

import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.goods.text.VagueWords;
import dev.tidewaiter.letters.DeceptiveLetters;
import dev.tidewaiter.letters.LetterScripts;
import dev.tidewaiter.wordlist.SearchPattern;
import dev.tidewaiter.wordlist.WordLists;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds words of goods that somebody adds to a rulebook and that find all or nothing, which the scenarios beside them do not show. */
public final class WordDoubts {

    /** A decimal comma stands between digits, and parts no words. */
    private static final Pattern COMMA =
            Pattern.compile("[\\p{L}\\p{N}]\\.?\\s*(?:,(?=\\s*\\p{L})|;)\\s*[\\p{L}\\p{N}]");

    private final TextFold fold = new TextFold();
    private final VagueWords vague;

    private WordDoubts(VagueWords vague) {
        this.vague = vague;
    }

    /** Reads the words that say nothing of goods. */
    public static WordDoubts of(WordLists words) {
        return new WordDoubts(VagueWords.of(words, new TextFold()));
    }

    /** What is wrong with a word; null when nothing is. */
    public @Nullable String complaint(String word) {
        var pattern = SearchPattern.complaint(word);
        if (pattern != null) {
            return pattern;
        }
        if (COMMA.matcher(word).find()) {
            return "\"" + word + "\" is one word with a " + (word.indexOf(';') < 0 ? "comma" : "semicolon")
                    + " in it; words are parted by a bar, as in " + word.replaceAll("\\s*[,;]\\s*", "|");
        }
        var mixed = DeceptiveLetters.mixedWord(word.toCharArray(), 0, word.length());
        if (mixed != null) {
            return "\"" + mixed + "\" has letters of two alphabets that look alike (" + LetterScripts.named(mixed)
                    + "); type it anew";
        }
        return vague.fill(fold.fold(word)) || isOneLetter(word.strip())
                ? "\"" + word + "\" says nothing of goods and stands in nearly every description (words/"
                        + VagueWords.FILE + "); take it out, or write a word that tells beside it"
                : null;
    }

    /** Signs of scripts that write a word with one of them are none. */
    private static boolean isOneLetter(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0)) && word.charAt(0) < 0x700;
    }
}
