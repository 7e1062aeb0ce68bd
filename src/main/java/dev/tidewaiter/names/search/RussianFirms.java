package dev.tidewaiter.names.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Puts a firm's name that a Russian sentence bends back as it stands alone: отгрузить ООО "Рустакту" names ООО "Рустакт". */
public final class RussianFirms {

    /** A legal form, and up to three words with a capital, mostly in quotes. */
    private static final Pattern BEHIND_FORM = Pattern.compile(
            "(?<![\\p{L}])(ООО|ОАО|ЗАО|ПАО|АО|НАО|НПО|ТОО)\\s*[«\"“”„'‘’]?\\s*((?:[А-ЯЁ][А-Яа-яЁё-]*\\s+){0,2}?[А-ЯЁ][А-Яа-яЁё-]{3,})(?![\\p{L}])");

    /** Stands in every one of those forms, and in hardly any text that is not Russian. */
    private static final char IN_EACH_FORM = 'О';

    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST = 12;

    private RussianFirms() {}

    /** The firms in a text whose names may stand in another case, each as it may stand alone; mostly none. */
    public static List<String> namesAlone(String text) {
        if (text.indexOf(IN_EACH_FORM) < 0 || text.length() > LONGEST_TEXT) {
            return List.of();
        }
        var names = new ArrayList<String>(2);
        var firms = BEHIND_FORM.matcher(text);
        for (int from = 0; names.size() < MOST && firms.find(from); from = firms.end(1)) {
            var name = firms.group(2);
            int last = Math.max(name.lastIndexOf(' '), name.lastIndexOf('\n')) + 1;
            var before = firms.group(1) + " " + name.substring(0, last);
            for (var alone : RussianCases.eachAlone("firm", name.substring(last).toLowerCase(Locale.ROOT))) {
                names.add(before + alone.substring(0, 1).toUpperCase(Locale.ROOT) + alone.substring(1));
            }
        }
        return names;
    }
}
