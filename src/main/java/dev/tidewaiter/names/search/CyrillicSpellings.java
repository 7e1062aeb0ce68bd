package dev.tidewaiter.names.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Spellings that pass through Cyrillic letters: names turned into Latin letters one by one as in ISO 9 (Âmŝikov), and Chinese
 * syllables written by Palladius' table (Сямэнь for Xiamen).
 */
public final class CyrillicSpellings {

    /** Letters that ISO 9 has and hardly another table; one of them tells it. */
    private static final String OF_ISO_9 = "âÂŝŜûÛʹʺèÈ";

    private static final String ISO_9 = "abvgdežzijklmnoprstufhcčšŝ\"yʹèûâë";
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяё";

    private static final int LONGEST_SYLLABLE = 5;

    /** Letters that stand together in Chinese syllables and hardly in Russian words, or a town, so that most words need no taking apart. */
    private static final Pattern PALLADIUS = Pattern.compile(
            "чж|цз|ся[нмо]|цю|сю[йэ]|шэ|чэ|[гкхшж]уа|юй|юэ|эй|[аэу]ньч|хань|нань|гуй|[лнд]юй|[чшж]ао|пекин|шанха[йя]|харбин",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]+");

    /** Pinyin by Palladius' syllable. */
    private static final Map<String, String> SYLLABLES = syllables();

    private static final Set<String> PINYIN = Set.copyOf(SYLLABLES.values());

    private CyrillicSpellings() {}

    /** A text in ISO 9 letters, in Cyrillic ones; an empty text for one that is not. */
    public static String ofIso9(String text) {
        boolean told = false;
        for (int i = 0; i < text.length() && !told; i++) {
            told = OF_ISO_9.indexOf(text.charAt(i)) >= 0;
        }
        if (!told) {
            return "";
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char small = Character.toLowerCase(c);
            int at = ISO_9.indexOf(small);
            char letter = at < 0 ? c : CYRILLIC.charAt(at);
            out.append(small == c ? letter : Character.toUpperCase(letter));
        }
        return out.toString();
    }

    /**
     * A text with its words of Chinese syllables in pinyin, those of one syllable joined as in Цзя Сы Бо; an empty text when it has none
     * of two syllables.
     */
    public static String ofPalladius(String text) {
        if (!hasCyrillic(text) || !PALLADIUS.matcher(text).find()) {
            return "";
        }
        StringBuilder out = null;
        int done = 0;
        int lastSyllable = -2;
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && isCyrillic(text.charAt(end))) {
                end++;
            }
            var word = text.substring(i, end).toLowerCase(Locale.ROOT);
            var syllable = SYLLABLES.get(word);
            var pinyin = end - i > 3 ? pinyin(word, 0, 0) : null;
            boolean goesOn = syllable != null && lastSyllable == i - 1;
            if (goesOn || (syllable != null && isSyllableBehind(text, end))) {
                pinyin = syllable;
                lastSyllable = end;
            }
            if (pinyin != null) {
                out = out == null ? new StringBuilder(text.length()) : out;
                out.append(text, done, goesOn ? i - 1 : i).append(pinyin);
                done = end;
            }
            i = Math.max(end, i + 1);
        }
        return out == null ? "" : out.append(text, done, text.length()).toString();
    }

    /**
     * A text with each run of Chinese syllables in Latin letters put together: Nan Xi Gu is Nanxigu. Of a longer run the first two are
     * also left as a word, for they are mostly a town. Empty when it has no such run.
     */
    public static List<String> ofTornPinyin(String text) {
        var words = BETWEEN_WORDS.split(text, -1);
        var whole = new StringBuilder(text.length());
        var apart = new StringBuilder(text.length());
        boolean torn = false;
        boolean longer = false;
        for (int i = 0; i < words.length; ) {
            int end = i;
            while (end < words.length && PINYIN.contains(words[end].toLowerCase(Locale.ROOT))) {
                end++;
            }
            int syllables = end - i;
            end = Math.max(end, i + 1);
            torn |= syllables > 1;
            longer |= syllables > 3;
            for (int k = i; k < end; k++) {
                whole.append(k == i ? " " : "").append(words[k]);
                apart.append(k == i || (syllables > 3 && k == i + 2) ? " " : "").append(words[k]);
            }
            i = end;
        }
        if (!torn) {
            return List.of();
        }
        var joined = whole.toString().strip();
        return longer ? List.of(apart.toString().strip(), joined) : List.of(joined);
    }

    private static boolean isSyllableBehind(String text, int at) {
        int end = at + 1;
        while (end < text.length() && isCyrillic(text.charAt(end))) {
            end++;
        }
        return at + 1 < end
                && BETWEEN_WORDS.matcher(text.substring(at, at + 1)).matches()
                && SYLLABLES.containsKey(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
    }

    private static boolean hasCyrillic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isCyrillic(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u04ff';
    }

    /** The syllables from a place on, the longest first; null when they do not come out even, or there is only one. */
    private static @Nullable String pinyin(String word, int from, int before) {
        if (from == word.length()) {
            return before > 1 ? "" : null;
        }
        for (int end = Math.min(word.length(), from + LONGEST_SYLLABLE); end > from; end--) {
            var syllable = SYLLABLES.get(word.substring(from, end));
            var rest = syllable == null ? null : pinyin(word, end, before + 1);
            if (rest != null) {
                return syllable + rest;
            }
        }
        return null;
    }

    private static Map<String, String> syllables() {
        var hard =
                "а=a о=o э=e ай=ai эй=ei ао=ao оу=ou ань=an энь=en ан=ang эн=eng у=u уа=ua о=uo уай=uai уй=ui уань=uan"
                        + " унь=un уан=uang ун=ong ы=i";
        var soft = "и=i я=ia е=ie яо=iao ю=iu янь=ian инь=in ян=iang ин=ing юн=iong юй=u юэ=ue юань=uan юнь=un";
        var map = new HashMap<String, String>(800);
        join(map, "б=b п=p м=m ф=f д=d т=t н=n л=l г=g к=k х=h цз=z ц=c с=s чж=zh ч=ch ш=sh ж=r", hard);
        join(map, "б=b п=p м=m д=d т=t н=n л=l цз=j ц=q с=x", soft);
        join(map, "чж=zh ч=ch ш=sh ж=r", "и=i");
        for (var pair : ("а=a ай=ai ань=an ан=ang ао=ao э=e эр=er эй=ei энь=en оу=ou я=ya е=ye яо=yao ю=you янь=yan"
                        + " инь=yin ян=yang ин=ying юн=yong и=yi у=wu ва=wa во=wo вай=wai вэй=wei вань=wan вэнь=wen"
                        + " ван=wang вэн=weng юй=yu юэ=yue юань=yuan юнь=yun сы=si цы=ci цзы=zi мынь=men")
                .split(" ", -1)) {
            map.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return map;
    }

    private static void join(Map<String, String> map, String initials, String finals) {
        for (var initial : initials.split(" ", -1)) {
            for (var last : finals.split(" ", -1)) {
                int at = initial.indexOf('=');
                int end = last.indexOf('=');
                map.putIfAbsent(
                        initial.substring(0, at) + last.substring(0, end),
                        initial.substring(at + 1) + last.substring(end + 1));
            }
        }
    }
}
