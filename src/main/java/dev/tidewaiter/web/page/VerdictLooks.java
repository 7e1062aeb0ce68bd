package dev.tidewaiter.web.page;

import dev.tidewaiter.report.account.VerdictWords;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How each verdict looks, by the name that the store keeps; its word is a message. */
@Component("verdicts")
public final class VerdictLooks {

    private static final Look INFORMATION = new Look("○", "review");
    private static final Map<String, Look> LOOKS = Arrays.stream(VerdictWords.values())
            .collect(Collectors.toUnmodifiableMap(VerdictWords::name, VerdictLooks::look));

    /**
     * A verdict's look.
     *
     * @param shape told apart without colour
     * @param style the class of its colours in the style sheet
     */
    public record Look(String shape, String style) {}

    /** The look of a verdict, or of what is only information. */
    public Look of(String name) {
        return LOOKS.getOrDefault(name, INFORMATION);
    }

    private static Look look(VerdictWords verdict) {
        return new Look(verdict.shape(), verdict.style());
    }
}
