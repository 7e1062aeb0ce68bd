package dev.tidewaiter.web.security;

import dev.tidewaiter.casework.people.LogIns;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Who is let in where: programs by token, people by a form or by their provider. What each may do stands at each address's method. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties({RequestLimits.class, ProviderRoles.class})
class SecurityConfiguration {

    private static final String READ = "READ"; // every role has it; an account with a one-time password has not
    private static final String READINESS = "/actuator/health/readiness";

    /** Whatever restarts the service asks it without a login; that it is up is all it is told. */
    private static final String LIVENESS = "/actuator/health/liveness";

    /** A form's text with U+0000 is refused: PostgreSQL does not keep one (its manual, 8.3), and no browser's field sends one. */
    @Bean
    static HttpFirewall noNulInForms() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(text -> text.indexOf('\0') < 0);
        return firewall;
    }

    /** The proof of a form's origin goes into its address: Spring's own way would put it into the body. */
    @Bean
    static BeanPostProcessor formTokenInAddress() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("requestDataValueProcessor") ? new FormToken() : bean;
            }
        };
    }

    @Bean
    @Order(1)
    SecurityFilterChain tokenMakers(HttpSecurity http, SecurityFilters filters, LogIns logIns, Clock clock) {
        var refusals = new ApiRefusals();
        return filters.forTokenMakers(http)
                .securityMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/api/v1/tokens"))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authenticationProvider(new PasswordLogIn(logIns, clock, "token"))
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority(READ))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(ResponseHeaders::ofAnswers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http, SecurityFilters filters) {
        var refusals = new ApiRefusals();
        return filters.forPrograms(http)
                .securityMatcher("/api/**", "/actuator/**")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(READINESS, LIVENESS)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAuthority("AUDIT")
                        .anyRequest()
                        .hasAuthority(READ))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(ResponseHeaders::ofAnswers)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain people(
            HttpSecurity http,
            SecurityFilters filters,
            LogIns logIns,
            Clock clock,
            Cookies cookies,
            ObjectProvider<ClientRegistrationRepository> providers,
            ProviderLogIn providerLogIn,
            RefusalPage refusalPage,
            KeptForms kept) {
        var asked = new CookieRequestCache(); // strangers have no session to keep it in
        var refusals = new PageRefusals(asked, refusalPage, kept);
        asked.setRequestMatcher(SecurityConfiguration::isPage);
        asked.setCookieCustomizer(made -> made.setAttribute("SameSite", "Lax"));
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/login")
                    .successHandler(providerLogIn)
                    .failureHandler(refusals)
                    .withObjectPostProcessor(sayThatAProviderIsAway()));
        }
        return filters.forPeople(http, refusals, kept)
                .csrf(csrf -> csrf.csrfTokenRepository(cookies.ofForms()).csrfTokenRequestHandler(new FormToken()))
                .requestCache(cache -> cache.requestCache(asked))
                .authenticationProvider(new PasswordLogIn(logIns, clock, "page"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/login", "/language", "/*.css", "/*.js", "/webjars/**", "/error")
                        .permitAll()
                        .requestMatchers("/password")
                        .hasAuthority("OWN_PASSWORD")
                        .anyRequest()
                        .hasAuthority(READ))
                .formLogin(form -> form.loginPage("/login").failureHandler(refusals))
                .logout(out -> out.logoutSuccessUrl("/login?out").addLogoutHandler((request, response, who) -> {
                    response.setHeader(
                            "Clear-Site-Data", "\"storage\""); // what was half typed; answers are kept by no browser
                    if (who != null) {
                        logIns.ended(who.getName());
                    }
                }))
                .exceptionHandling(
                        failures -> failures.accessDeniedHandler(refusals).authenticationEntryPoint(refusals))
                .headers(ResponseHeaders::ofPages)
                .build();
    }

    /** Of a provider that has not yet said where people log in, the page says so; it stands open at some desks from before. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> sayThatAProviderIsAway() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(
                        (request, response, why) -> response.sendRedirect("/login?away"));
                return filter;
            }
        };
    }

    /** What a person asked for, not what their browser fetches beside it: after log-in they are led back to it. */
    private static boolean isPage(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return "GET".equals(request.getMethod()) && accepted != null && accepted.contains("text/html");
    }
}
