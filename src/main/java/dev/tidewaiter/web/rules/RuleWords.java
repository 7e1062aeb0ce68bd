package dev.tidewaiter.web.rules;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A rule's templates for whoever reads the rule and no finding of it: what stands in their place there is named in words. */
@Component("ruleWords")
class RuleWords {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)\\.([A-Za-z]+)}");

    /** What stands there brings the blank behind it, as it may be nothing at all. */
    private static final Pattern BESIDE_NEXT = Pattern.compile("›(?=[\\p{L}\\p{N}‹])");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** Such as "HS ‹code of the line›" for {@code HS {line.code}}. */
    public String of(String template) {
        var named = PLACEHOLDER
                .matcher(template)
                .replaceAll(field -> "‹" + words(field.group(2)) + " of the " + words(field.group(1)) + "›");
        return BESIDE_NEXT.matcher(named).replaceAll("› ");
    }

    /** What people call a table: "Control parameters (codes)" for {@code codes.control-parameters}; its book is in brackets. */
    public String table(String name) {
        int point = name.indexOf('.');
        var sheet = spaced(name.substring(point + 1));
        var book = spaced(name.substring(0, Math.max(0, point)));
        var title = sheet.substring(0, 1).toUpperCase(Locale.ROOT) + sheet.substring(1);
        return book.isEmpty() || book.equals(sheet) ? title : title + " (" + book + ")";
    }

    private static String spaced(String name) {
        return name.replace('-', ' ');
    }

    private static String words(String name) {
        return HUMP.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Whether a citation is that of whatever the rule meets, which only the finding knows. */
    public boolean isOfFinding(String citation) {
        return PLACEHOLDER.matcher(citation).replaceAll("").isBlank();
    }
}
