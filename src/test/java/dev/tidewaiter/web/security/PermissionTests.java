package dev.tidewaiter.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Permission;
import dev.tidewaiter.web.RunningService;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each address of the service names what one must be allowed to do, and nobody is let in without. */
class PermissionTests {

    /** What strangers may ask for, the language they ask in, and what they are told of an address that is none; beside these the style sheet, liveness, readiness, and the way to a provider and back. */
    private static final Set<String> OPEN = Set.of("/login", "/language", "/error");

    private static final Pattern ONE_PERMISSION = Pattern.compile("hasAuthority\\('([A-Z_]+)'\\)");
    private static final Set<String> PERMISSIONS =
            Arrays.stream(Permission.values()).map(Permission::name).collect(Collectors.toSet());

    private final RunningService service = RunningService.shared();

    private Map<RequestMappingInfo, HandlerMethod> ours() {
        var handlers = new LinkedHashMap<RequestMappingInfo, HandlerMethod>();
        service.beans(RequestMappingHandlerMapping.class)
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, method) -> {
                    if (method.getBeanType().getPackageName().startsWith("dev.tidewaiter")) {
                        handlers.put(info, method);
                    }
                }));
        assertThat(handlers).hasSizeGreaterThan(20);
        return handlers;
    }

    @Test
    void everyAddressNamesOnePermission() {
        var without = new TreeSet<String>();
        ours().forEach((info, method) -> {
            var named = method.getMethodAnnotation(PreAuthorize.class);
            var one = ONE_PERMISSION.matcher(named == null ? "" : named.value());
            boolean names = one.matches() && PERMISSIONS.contains(one.group(1));
            if (!names && !OPEN.containsAll(info.getPatternValues())) {
                without.add(info + " → " + method.getShortLogMessage());
            }
        });
        assertThat(without)
                .as("say @PreAuthorize(\"hasAuthority('…')\") at each, with a name of Permission")
                .isEmpty();
    }

    @Test
    void aStrangerGetsNothingFromAnyAddress() {
        var browser = service.browser();
        var let = new TreeSet<String>();
        ours().keySet().stream()
                .filter(info -> !OPEN.containsAll(info.getPatternValues()))
                .forEach(info -> {
                    var path = info.getPatternValues().iterator().next().replaceAll("\\{[^}]*}", "1");
                    var methods = info.getMethodsCondition().getMethods();
                    var method = methods.isEmpty()
                            ? "GET"
                            : methods.iterator().next().name();
                    var answer = browser.answer(HttpRequest.newBuilder(service.uri(path))
                            .method(method, BodyPublishers.noBody())
                            .build());
                    boolean turnedAway = path.startsWith("/api/")
                            ? answer.statusCode() == 401
                                    && answer.headers()
                                            .firstValue("Content-Type")
                                            .orElse("")
                                            .equals("application/problem+json")
                            : answer.statusCode() == 302
                                    && answer.headers()
                                            .firstValue("Location")
                                            .orElse("")
                                            .contains("/login");
                    if (!turnedAway) {
                        let.add(method + " " + path + " → " + answer.statusCode());
                    }
                });
        assertThat(let).isEmpty();
    }

    @Test
    void ofTheProgramsInsidesOnlyThatItIsUpIsOpen() {
        var browser = service.browser();
        for (var path : Set.of("/actuator/health/liveness", "/actuator/health/readiness")) {
            assertThat(browser.get(path).status()).as(path).isEqualTo(200);
            assertThat(browser.get(path).text()).as(path).isEqualTo("{\"status\":\"UP\"}");
        }
        for (var path : Set.of(
                "/actuator",
                "/actuator/prometheus",
                "/actuator/health",
                "/actuator/health/readiness/db",
                "/actuator/env",
                "/api/v1/openapi")) {
            assertThat(browser.get(path).status()).as(path).isEqualTo(401);
        }
        var officer = HttpRequest.newBuilder(service.uri("/actuator/prometheus"))
                .header("Authorization", "Bearer " + service.token(AccountRole.OFFICER))
                .build();
        assertThat(browser.answer(officer).statusCode()).isEqualTo(403);
        var auditor = HttpRequest.newBuilder(service.uri("/actuator/prometheus"))
                .header("Authorization", "Bearer " + service.token(AccountRole.AUDITOR))
                .build();
        assertThat(browser.answer(auditor).statusCode()).isEqualTo(200);
        assertThat(browser.answer(auditor).body())
                .contains("http_server_requests")
                .contains("jvm_memory_used_bytes");
    }

    @Test
    void rolesMayWhatTheDesignSaysAndNoMore() {
        assertThat(own(AccountRole.OFFICER)).containsExactlyInAnyOrder(Permission.SCREEN, Permission.DECIDE);
        assertThat(own(AccountRole.APPROVER))
                .containsExactlyInAnyOrder(Permission.SCREEN, Permission.DECIDE, Permission.APPROVE);
        assertThat(own(AccountRole.RULE_OWNER)).containsExactlyInAnyOrder(Permission.SCREEN, Permission.RULES);
        assertThat(own(AccountRole.AUDITOR)).containsExactlyInAnyOrder(Permission.AUDIT);
        assertThat(own(AccountRole.ADMINISTRATOR)).containsExactlyInAnyOrder(Permission.AUDIT, Permission.ADMINISTER);
    }

    /** Without what everybody may. */
    private static Set<Permission> own(AccountRole role) {
        var everybodys = Set.of(Permission.READ, Permission.TOKENS, Permission.OWN_PASSWORD);
        assertThat(role.permissions()).containsAll(everybodys);
        return role.permissions().stream()
                .filter(one -> !everybodys.contains(one))
                .collect(Collectors.toSet());
    }
}
