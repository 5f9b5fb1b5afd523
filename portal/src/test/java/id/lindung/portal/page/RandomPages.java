package id.lindung.portal.page;

import id.lindung.portal.standin.Pages;
import id.lindung.stack.junit.BadText;
import id.lindung.stack.junit.RawRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes requests to the portal by chance: its links and forms, as a reader finds them, in some of their parts spoiled. */
final class RandomPages implements Function<Random, RawRequest> {

    private static final int MOST_PAGES = 150;
    private static final Map<String, List<String>> HEADERS = new TreeMap<>(BadText.IN_HEADERS);

    private record Form(String action, Map<String, String> fields) {}

    private final Set<String> links = new LinkedHashSet<>();
    private final List<Form> forms = new ArrayList<>();
    private String token = "";

    /** Follows the links from these pages on. */
    RandomPages(String... first) {
        var waiting = new ArrayDeque<>(List.of(first));
        while (!waiting.isEmpty() && links.size() < MOST_PAGES) {
            String address = waiting.poll();
            if (links.add(address)) {
                read(address, waiting);
            }
        }
    }

    private void read(String address, ArrayDeque<String> waiting) {
        Pages pages = Pages.inIndonesian().open(address);
        String cookie = pages.response().cookie("csrf-token");
        token = cookie == null ? token : cookie;
        pages.page()
                .select("a[href^=/]")
                .forEach(link -> waiting.add(link.attr("href").replaceFirst("#.*", "")));
        pages.page().select("form").forEach(form -> {
            Map<String, String> fields = new LinkedHashMap<>();
            form.select("input, textarea, select").forEach(control -> fields.put(control.attr("name"), control.val()));
            forms.add(new Form(form.hasAttr("action") ? form.attr("action") : address, fields));
        });
    }

    @Override
    public RawRequest apply(Random random) {
        RawRequest request = random.nextBoolean() ? link(random) : form(oneOf(forms, random), random);
        if (random.nextInt(3) == 0) {
            String name = oneOf(List.copyOf(HEADERS.keySet()), random);
            request.header(name, oneOf(HEADERS.get(name), random));
        }
        return request;
    }

    private RawRequest link(Random random) {
        String[] parts = oneOf(List.copyOf(links), random).split("(?<=[/?&=])");
        if (random.nextInt(3) > 0) {
            parts[random.nextInt(parts.length)] = oneOf(BadText.IN_ADDRESSES, random);
        }
        String address = String.join("", parts);
        return new RawRequest("GET", address.startsWith("/") ? address : "/" + address);
    }

    private RawRequest form(Form form, Random random) {
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        for (int i = random.nextInt(4); i > 0 && !form.fields().isEmpty(); i--) {
            fields.put(oneOf(List.copyOf(form.fields().keySet()), random), oneOf(BadText.IN_JSON, random));
        }
        fields.put("csrf-token", token);
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return new RawRequest("POST", form.action().isEmpty() ? "/" : form.action())
                .header("Cookie", "csrf-token=" + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static <T> T oneOf(List<T> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }
}
