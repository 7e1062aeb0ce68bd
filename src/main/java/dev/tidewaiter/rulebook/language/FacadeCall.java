package dev.tidewaiter.rulebook.language;

import java.util.List;

/**
 * The one call that a consequence consists of.
 *
 * @param call      what is called
 * @param arguments the variables that are passed on after the rule itself
 * @param line      the line it stands on
 */
public record FacadeCall(Branch.Call call, List<String> arguments, int line) {

    public FacadeCall {
        arguments = List.copyOf(arguments);
    }
}
