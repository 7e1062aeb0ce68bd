package dev.tidewaiter.rulebook.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Leaves a day as it is written: as a moment of a calendar it would load every country's calendars. So it leaves a number that is
 * not written plainly, which YAML would read as one of eight, sixteen or sixty digits.
 */
final class ScalarsAsWritten extends Resolver {

    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9]\\d{0,14})");
    private static final Pattern FRACTION =
            Pattern.compile("(?!-?[1-9]\\d{0,2}\\.\\d\\d0$)-?(?:0|[1-9]\\d{0,14})\\.\\d{1,15}");

    @Override
    public void addImplicitResolver(Tag tag, Pattern written, @Nullable String first, int limit) {
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            super.addImplicitResolver(tag, tag.equals(Tag.INT) ? WHOLE : FRACTION, "-0123456789", limit);
        } else if (!tag.equals(Tag.TIMESTAMP)) {
            super.addImplicitResolver(tag, written, first, limit);
        }
    }
}
