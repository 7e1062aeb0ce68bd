package dev.tidewaiter.cli.serve;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.wordlist.InvalidWordList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What a person can do about a start that failed. Spring asks it first, and prints no trace of what is told in words; anything else is
 * the program's fault and told as such.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FailedStart implements SpringBootExceptionReporter {

    private static final String PROVIDERS =
            "org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropert";

    @Override
    public boolean reportException(Throwable failed) {
        return inWords(failed, null) != null;
    }

    /**
     * The sentence, with the code that the shell gets; null where there is none.
     *
     * @param settings what the service was to start with; null before they are read
     */
    static @Nullable CallFailed inWords(Throwable failed, @Nullable Environment settings) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof CallFailed call) {
                return call;
            }
            if (cause instanceof InvalidWordList list) {
                return wrong(list.problem().toString());
            }
            if (cause instanceof PortInUseException taken) {
                return wrong("Port %d is taken by another program. Choose another with --port; 0 takes a free one."
                        .formatted(taken.getPort()));
            }
            if (cause instanceof MarkedYAMLException broken) {
                return wrong(yaml(broken));
            }
            if (cause instanceof InvalidConfigurationPropertyValueException unfit) {
                return wrong(unfit(unfit.getName(), unfit.getValue(), unfit.getReason()));
            }
            if (cause instanceof BindException unfit) {
                var property = unfit.getProperty();
                return wrong(unfit(unfit.getName().toString(), property == null ? null : property.getValue(), null));
            }
            if (isOfProvider(cause)) {
                return wrong(
                        "The log-in provider under spring.security.oauth2.client in tidewaiter.yaml is not set up: %s Correct it and start again."
                                .formatted(withStop(cause.getMessage())));
            }
        }
        var tls = TlsFault.of(failed, settings);
        return tls == null ? null : wrong(tls);
    }

    /** What Boot makes of the settings of providers; its reasons name what is missing. */
    private static boolean isOfProvider(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(PROVIDERS));
    }

    private static String withStop(@Nullable String reason) {
        var said = reason == null || reason.isBlank() ? "something in it does not fit" : reason.strip();
        return said.endsWith(".") ? said : said + ".";
    }

    private static String unfit(String setting, @Nullable Object value, @Nullable String why) {
        return "%s in tidewaiter.yaml does not take %s.%s Correct it and start again."
                .formatted(
                        setting,
                        value == null ? "what stands there" : "\"" + value + "\"",
                        why == null || why.isBlank() ? "" : " " + withStop(why));
    }

    private static String yaml(MarkedYAMLException broken) {
        var mark = broken.getProblemMark();
        return "tidewaiter.yaml cannot be read%s: it is no YAML there. Correct it, spaces at the beginning of lines included, and start again."
                .formatted(
                        mark == null
                                ? ""
                                : " at line %d, column %d".formatted(mark.getLine() + 1, mark.getColumn() + 1));
    }

    private static CallFailed wrong(String sentence) {
        return new CallFailed(ExitCode.WRONG_CALL, sentence);
    }
}
