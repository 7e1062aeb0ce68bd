package dev.tidewaiter.manifest.value;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** A cell in which a program left its own notation: {@code {'Name': 'Omega Ltd', 'Address': '12 High Street'}}. */
final class StructuredText {

    /** One right behind the other, so that nothing stands between them, and a cell is read once. */
    private static final Pattern PAIR = Pattern.compile(
            "\\G\\s*(['\"])(?<key>[^'\"]{1,40})\\1\\s*:\\s*"
                    + "(?>(['\"])(?<value>.*?)\\3(?=\\s*[,}])|(?<number>[+-]?[0-9][0-9.]{0,39})|None|null|[Tt]rue|[Ff]alse)"
                    + "\\s*(?:,|(?<end>\\}$))",
            Pattern.DOTALL);

    private StructuredText() {}

    /**
     * Its values below each other, without the names of the fields, brackets and quotes; a number keeps the name of its field, which is its
     * label. Any other text as it stands, and so one of which something is not understood: it may name somebody.
     */
    static String values(String text) {
        var bare = text.strip();
        if (!bare.startsWith("{") || !bare.endsWith("}")) {
            return text;
        }
        var values = new ArrayList<String>();
        boolean whole = false;
        var pair = PAIR.matcher(bare).region(1, bare.length());
        while (!whole && pair.find()) {
            var number = pair.group("number");
            var value = number == null ? pair.group("value") : pair.group("key") + " " + number;
            if (value != null && !value.isBlank()) {
                values.add(value.replace("\\n", "\n").strip());
            }
            whole = pair.group("end") != null;
        }
        return values.isEmpty() || !whole ? text : String.join("\n", values);
    }
}
