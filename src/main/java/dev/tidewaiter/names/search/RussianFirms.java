package dev.tidewaiter.names.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a firm's name that a Russian sentence bends back as it stands alone: отгрузить ООО "Рустакту" names ООО "Рустакт". */
public final class RussianFirms {

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /**
     * A legal form, in Latin letters that look alike as well, or spelled out and bent itself. The name may be glued to it: no word begins
     * with three times the same vowel, and none has a capital within.
     */
    private static final Pattern FORM = Pattern.compile(
            "(?<!\\p{L})(?:([ОO]{3}|[ОO][АA][ОO]|З[АA][ОO]|П[АA][ОO]|[АA][ОO]|[НH][АA][ОO]|[НH]П[ОO]|[ТT][ОO]{2})"
                    + "|обществ(?:о|а|у|ом|е)\\s+с\\s+ограниченной\\s+ответственностью"
                    + "|(акционерн(?:ое|ого|ому|ым|ом)\\s+обществ(?:о|а|у|ом|е)))"
                    + "(?:(?!\\p{L})|(?<=[ОO]{3})|(?=(?-iu:[А-ЯЁ][а-яё])))",
            ANY_CASE);

    private static final String QUOTES = "[«»\"“”„'‘’]{0,2}";

    /** A word behind a form, the quote that may open before it and the one that may close behind it. */
    private static final Pattern WORD = Pattern.compile("(?<between>[\\s:–-]*)(?<opens>" + QUOTES
            + ")\\s*(?<word>[А-Яа-яЁё][А-Яа-яЁё-]*)(?<closes>" + QUOTES + "|\\s+[»”])");

    /** The form of firms of Kazakhstan, whose names the lists seldom hold: what a colon parts from it is not taken for one of another country. */
    private static final String KAZAKH = "ТОО";

    private static final int MOST_WORDS = 3;
    private static final int SHORTEST_BENT = 4;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST = 24;

    private RussianFirms() {}

    /** The firms in a text whose names may stand in another case, each as it may stand alone; mostly none. */
    public static List<String> namesAlone(String text) {
        if (!mayHoldForm(text) || text.length() > LONGEST_TEXT) {
            return List.of();
        }
        var names = new ArrayList<String>(2);
        var forms = FORM.matcher(text);
        var words = WORD.matcher(text);
        while (names.size() < MOST && forms.find()) {
            add(words.region(forms.end(), text.length()), form(forms), names);
        }
        return names;
    }

    /** Whether a legal form may stand in a text; asked first, because most have none. */
    private static boolean mayHoldForm(String text) {
        return text.indexOf('О') >= 0
                || text.contains("оо")
                || text.contains("ао")
                || text.contains("нпо")
                || text.contains("бществ")
                || ((text.indexOf('O') >= 0 || text.indexOf('o') >= 0) && isRussian(text));
    }

    private static boolean isRussian(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 'А' && text.charAt(i) <= 'я') {
                return true;
            }
        }
        return false;
    }

    /** The form as the lists write it, short and in Russian letters. */
    private static String form(Matcher forms) {
        if (forms.group(1) == null) {
            return forms.group(2) == null ? "ООО" : "АО";
        }
        return forms.group(1)
                .toUpperCase(Locale.ROOT)
                .replace('O', 'О')
                .replace('A', 'А')
                .replace('H', 'Н')
                .replace('T', 'Т');
    }

    /** Nobody says where a name ends, so that it is taken to end at each of its first words, unless a quote closes before. */
    private static void add(Matcher words, String form, List<String> names) {
        var before = new StringBuilder(form);
        boolean quoted = false;
        for (int i = 0; i < MOST_WORDS && words.lookingAt(); i++) {
            if (isParted(words, form, i == 0)) {
                return;
            }
            quoted |= !words.group("opens").isEmpty();
            var word = words.group("word");
            boolean name = quoted || Character.isUpperCase(word.charAt(0));
            if (!name && i == 0) {
                return;
            }
            if (name && word.length() >= SHORTEST_BENT) {
                for (var alone : RussianCases.eachAlone("firm", word.toLowerCase(Locale.ROOT))) {
                    names.add(before + " " + alone.substring(0, 1).toUpperCase(Locale.ROOT) + alone.substring(1));
                }
            }
            if (quoted && !words.group("closes").isEmpty()) {
                return;
            }
            before.append(' ').append(word);
            words.region(words.end(), words.regionEnd());
        }
    }

    /** Whether a colon ends a name before a word: it may introduce one behind the form, "Покупатель ООО: Рустакту", and all of a quoted one. */
    private static boolean isParted(Matcher words, String form, boolean first) {
        return words.group("between").indexOf(':') >= 0
                && words.group("opens").isEmpty()
                && !(first && !form.equals(KAZAKH));
    }
}
