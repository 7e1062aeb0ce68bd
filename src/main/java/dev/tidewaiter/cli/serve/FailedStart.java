package dev.tidewaiter.cli.serve;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.wordlist.InvalidWordList;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What a person can do about a start that failed. Spring asks it first, and prints no trace of what is told in words; anything else is
 * the program's fault and told as such.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FailedStart implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failed) {
        return inWords(failed) != null;
    }

    /** The sentence, with the code that the shell gets; null where there is none. */
    static @Nullable CallFailed inWords(Throwable failed) {
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
                return wrong(unfit(unfit.getName(), unfit.getValue()));
            }
            if (cause instanceof BindException unfit) {
                var property = unfit.getProperty();
                return wrong(unfit(unfit.getName().toString(), property == null ? null : property.getValue()));
            }
        }
        return null;
    }

    private static String unfit(String setting, @Nullable Object value) {
        return "%s in tidewaiter.yaml does not take %s. Correct it and start again."
                .formatted(setting, value == null ? "what stands there" : "\"" + value + "\"");
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
