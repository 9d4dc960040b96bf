package org.rareearthatlas.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Who may use which addresses over HTTP, found out by asking.
final class EndpointRights {

    private static final String ITEMS = "/ogc/collections/deposits/items";
    private static final Set<Integer> REFUSED = Set.of(401, 403);
    private static final String FEATURE = """
            {"type":"Feature","geometry":{"type":"Point","coordinates":[61.5, 12.5]},
             "properties":{"nameEn":"Table of rights","status":"PROSPECT",
              "evidence":[{"type":"citation","paraphrase":"So","source":{"title":"Rights","kind":"NEWS"}}]}}""";

    private final MockMvc http;
    private final RequestMappingHandlerMapping mapping;

    EndpointRights(WebApplicationContext context) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        this.mapping = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    /// Every address that writes, as `METHOD pattern`.
    Set<String> writing() {
        Set<String> found = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getName().startsWith("org.rareearthatlas.")) {
                info.getMethodsCondition().getMethods().stream()
                        .filter(method -> !method.asHttpMethod().equals(HttpMethod.GET))
                        .forEach(method ->
                                info.getPatternValues().forEach(pattern -> found.add(method + " " + pattern)));
            }
        });
        return found;
    }

    Map<String, List<Person>> rights() throws Exception {
        Map<String, List<Person>> rights = new TreeMap<>();
        for (String address : writing()) {
            List<Person> allowed = new ArrayList<>();
            for (Person person : Person.values()) {
                if (!REFUSED.contains(ask(address, person).getStatus())) {
                    allowed.add(person);
                }
            }
            rights.put(address, allowed);
        }
        return rights;
    }

    private MockHttpServletResponse ask(String address, Person person) throws Exception {
        return switch (address) {
            case "POST " + ITEMS -> create(person);
            case "PUT " + ITEMS + "/{itemId}" -> change(HttpMethod.PUT, person);
            case "DELETE " + ITEMS + "/{itemId}" -> change(HttpMethod.DELETE, person);
            case "POST /api/read" ->
                perform(
                        MockMvcRequestBuilders.post("/api/read")
                                .contentType("text/plain")
                                .content("Tuva"),
                        person);
            case "POST /api/import" ->
                perform(MockMvcRequestBuilders.post("/api/import?fileName=a.csv&title=Rights&dryRun=true"), person);
            case "POST /api/backup" -> perform(MockMvcRequestBuilders.post("/api/backup"), person);
            default -> throw new AssertionError("Say here how to ask for " + address);
        };
    }

    private MockHttpServletResponse create(Person person) throws Exception {
        return perform(feature(MockMvcRequestBuilders.post(ITEMS)), person);
    }

    /// Changes a deposit made for it, as the administrator.
    private MockHttpServletResponse change(HttpMethod method, Person person) throws Exception {
        MockHttpServletResponse made = create(Person.ADMIN);
        String address = String.valueOf(made.getHeader(HttpHeaders.LOCATION)).replaceFirst("https?://[^/]*", "");
        return perform(
                feature(MockMvcRequestBuilders.request(method, address))
                        .header(HttpHeaders.IF_MATCH, String.valueOf(made.getHeader(HttpHeaders.ETAG))),
                person);
    }

    private static MockHttpServletRequestBuilder feature(MockHttpServletRequestBuilder request) {
        return request.contentType("application/geo+json").content(FEATURE);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, Person person) throws Exception {
        return http.perform(request.with(authentication(person.authentication())))
                .andReturn()
                .getResponse();
    }
}
