package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.facts.Line.Clause;
import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.signal.SignalWords.Kind;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads from a remark whether the contract holds a clause against re-export: "Art. 12g clause in the contract: no", "without clause 12g". One
 * is given only where its whole sentence is a yes, and no other sentence of the remark affirms or denies anything: what is "agreed? no", "yes,
 * when signed" or "never signed" is not given.
 */
final class RemarkedClause {

    private static final Pattern END = Pattern.compile("[,;|!?()，；。、\\n]+|\\.(?=\\s+\\p{Lu})");
    private static final Pattern SENTENCES = Pattern.compile("[;；。\\n]+|\\.(?=\\s+\\p{Lu})");
    private static final Pattern PARTS_OF_AN_ANSWER = Pattern.compile("[:：=,，、()]");
    private static final Set<Kind> CLAUSE = Set.of(Kind.CLAUSE);
    private static final Set<Kind> ANSWERS = Set.of(Kind.YES, Kind.NO);
    private static final Pattern ANSWER = Pattern.compile("[:：=]");

    private final SignalWords words;

    RemarkedClause(SignalWords words) {
        this.words = words;
    }

    /** What the remark says; one part of it that denies decides. */
    Clause in(String remark) {
        if (!names(remark)) {
            return Clause.NOT_SAID;
        }
        for (var part : END.split(remark, -1)) {
            if (isRefusedIn(part)) {
                return Clause.REFUSED;
            }
        }
        return isGivenIn(remark) ? Clause.GIVEN : Clause.NOT_SAID;
    }

    private boolean names(String text) {
        return words.find(CLAUSE, text).containsKey(Kind.CLAUSE);
    }

    private boolean isGivenIn(String remark) {
        for (var sentence : SENTENCES.split(remark, -1)) {
            if (names(sentence)
                    ? !affirms(sentence)
                    : !words.find(ANSWERS, sentence).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence says yes to the clause that it names, and nothing more. */
    private boolean affirms(String sentence) {
        boolean yes = false;
        for (var part : PARTS_OF_AN_ANSWER.split(sentence, -1)) {
            var said = words.without(Kind.CLAUSE, ComparableText.of(part)).strip();
            if (!said.isEmpty() && !words.is(Kind.YES, said)) {
                return false;
            }
            yes |= !said.isEmpty();
        }
        return yes;
    }

    private boolean isRefusedIn(String part) {
        var colon = ANSWER.split(part, 2);
        var named = ComparableText.of(colon[0]);
        int at = words.firstAt(Kind.CLAUSE, named);
        if (at < 0) {
            return false;
        }
        if (colon.length > 1) {
            return denies(colon[1]);
        }
        var before = named.substring(0, at).strip();
        return isNo(before.substring(before.lastIndexOf(' ') + 1))
                || denies(words.without(Kind.CLAUSE, named.substring(at)));
    }

    /** Whether an answer is a no by its whole text, or by its first or last word: "no, to follow", "is missing". */
    private boolean denies(String text) {
        var folded = ComparableText.of(text).strip();
        return isNo(folded) || isNo(folded.split(" ", 2)[0]) || isNo(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    private boolean isNo(String text) {
        return !text.isEmpty() && words.is(Kind.NO, text);
    }
}
