package dev.tidewaiter.manifest.value;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** A cell in which a program left its own notation: {@code {'Name': 'Omega Ltd', 'Address': '12 High Street'}}. */
final class StructuredText {

    private static final Pattern PAIR = Pattern.compile(
            "['\"][\\p{L}_ ]{1,30}['\"]\\s*:\\s*(?:(['\"])(?<value>.*?)\\1|None|null)\\s*(?=[,}])", Pattern.DOTALL);

    private StructuredText() {}

    /** Its values below each other, without the names of the fields, brackets and quotes; any other text as it stands. */
    static String values(String text) {
        var bare = text.strip();
        if (!bare.startsWith("{") || !bare.endsWith("}")) {
            return text;
        }
        var values = new ArrayList<String>();
        var pair = PAIR.matcher(bare);
        while (pair.find()) {
            var value = pair.group("value");
            if (value != null && !value.isBlank()) {
                values.add(value.replace("\\n", "\n").strip());
            }
        }
        return values.isEmpty() ? text : String.join("\n", values);
    }
}
