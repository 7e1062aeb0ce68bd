package dev.tidewaiter.goods.passing;

import dev.tidewaiter.goods.GoodsEvidence;
import dev.tidewaiter.goods.description.TextReading;
import dev.tidewaiter.goods.text.TextFold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A short text as its words, of which some are goods; it is gone through from the beginning to the end. */
final class PassingText {

    /**
     * One word.
     *
     * @param word    its folded letters or digits
     * @param before  the signs and blanks before it
     * @param capital whether it begins with a capital
     * @param goods   whether it is of goods
     * @param model   whether it is of a model or its maker
     */
    private record PassingWord(String word, String before, boolean capital, boolean goods, boolean model) {

        boolean isNumber() {
            return Character.isDigit(word.charAt(0));
        }
    }

    private final List<PassingWord> words;
    private final String behind;
    private int at;

    private PassingText(List<PassingWord> words, String behind) {
        this.words = words;
        this.behind = behind;
    }

    /** Takes a text apart. */
    static PassingText of(String text, TextReading reading, TextFold fold) {
        var folded = fold.fold(text);
        var words = new ArrayList<PassingWord>();
        int end = 0;
        for (int i = 0; i < folded.length(); i++) {
            if (folded.at(i) != ' ' && (i == 0 || folded.at(i - 1) == ' ')) {
                int to = i;
                while (to < folded.length() && folded.at(to) != ' ') {
                    to++;
                }
                boolean capital = Character.isUpperCase(folded.original(i, to).codePointAt(0));
                words.add(new PassingWord(folded.folded(i, to), folded.between(end, i), capital, false, false));
                end = to;
            }
        }
        for (var goods : reading.words()) {
            boolean model = goods.meaning().kind() != GoodsEvidence.Kind.WORD;
            var name = phrase(goods.text(), fold);
            for (int i = 0; i + name.size() <= words.size(); i++) {
                for (int of = 0; stands(words, name, i) && of < name.size(); of++) {
                    var word = words.get(i + of);
                    words.set(
                            i + of,
                            new PassingWord(word.word(), word.before(), word.capital(), true, model || word.model()));
                }
            }
        }
        return new PassingText(words, folded.between(end, folded.length()));
    }

    /** A phrase as the words that it is looked for as. */
    static List<String> phrase(String words, TextFold fold) {
        return Arrays.stream(fold.fold(words).toString().strip().split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean stands(List<PassingWord> words, List<String> phrase, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            if (at + i >= words.size() || !words.get(at + i).word().equals(phrase.get(i))) {
                return false;
            }
        }
        return !phrase.isEmpty();
    }

    PassingText fromBeginning() {
        at = 0;
        return this;
    }

    boolean isAtEnd() {
        return at >= words.size();
    }

    /** Whether one of some signs stands in the text. */
    boolean holds(String signs) {
        return hasSign(behind, signs) || words.stream().anyMatch(word -> hasSign(word.before(), signs));
    }

    private static boolean hasSign(String text, String signs) {
        return text.chars().anyMatch(sign -> signs.indexOf(sign) >= 0);
    }

    /** Whether one of some signs stands anywhere but in or right before some phrases, or closes a bracket behind all. */
    boolean holdsOutside(Collection<List<String>> phrases, String signs) {
        int covered = 0;
        for (int i = 0; i < words.size(); i++) {
            covered = Math.max(covered, i + longest(phrases, i));
            if (i >= covered && hasSign(words.get(i).before(), signs)) {
                return true;
            }
        }
        return hasSign(behind.replace(")", ""), signs);
    }

    /** Whether one of some phrases stands here. */
    boolean isAt(Collection<List<String>> phrases) {
        return longest(phrases, at) > 0;
    }

    /** Whether the word here is of goods. */
    boolean isGoods() {
        return !isAtEnd() && words.get(at).goods();
    }

    /** Whether one of some signs stands right before the word here. */
    boolean isBehind(String signs) {
        return !isAtEnd() && hasSign(words.get(at).before(), signs);
    }

    /** Goes over the longest of some phrases that stands here; false where none does. */
    boolean take(Collection<List<String>> phrases) {
        int longest = longest(phrases, at);
        at += longest;
        return longest > 0;
    }

    /** Whether one of some phrases stands anywhere. */
    boolean has(Collection<List<String>> phrases) {
        for (int i = 0; i < words.size(); i++) {
            if (longest(phrases, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private int longest(Collection<List<String>> phrases, int from) {
        return phrases.stream()
                .filter(phrase -> stands(words, phrase, from))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    /** Goes over goods; false where none stand here. */
    boolean takeGoods() {
        int from = at;
        while (!isAtEnd() && words.get(at).goods()) {
            at++;
        }
        return at > from;
    }

    /** Goes over a number; empty where none stands here. */
    String takeNumber() {
        return !isAtEnd() && words.get(at).isNumber() ? words.get(at++).word() : "";
    }

    /** Goes over any word. */
    void takeWord() {
        at++;
    }

    boolean isCapital() {
        return !isAtEnd() && words.get(at).capital();
    }

    /** Whether the word here follows the one before it with nothing but one of some signs between them. */
    boolean isBehindOnly(String signs) {
        return !isAtEnd()
                && words.get(at).before().length() == 1
                && hasSign(words.get(at).before(), signs);
    }

    /** How many words of goods hold a digit: one of "L550E", none of "JetCat", two of "Rotax 912 DLE 170". */
    int goodsNumbers() {
        return (int) words.stream()
                .filter(word -> word.goods() && word.word().chars().anyMatch(Character::isDigit))
                .count();
    }

    boolean hasNumber() {
        return words.stream().anyMatch(PassingWord::isNumber);
    }

    boolean hasModel() {
        return words.stream().anyMatch(PassingWord::model);
    }

    /** Whether goods stand there that are called by no model. */
    boolean hasPlainGoods() {
        return words.stream().anyMatch(word -> word.goods() && !word.model());
    }
}
