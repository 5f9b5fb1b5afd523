package id.lindung.portal.standin;

import io.restassured.RestAssured;
import io.restassured.config.RedirectConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A reader without script: opens pages, fills in forms as they stand, and follows no redirect unasked. */
public final class Pages {

    private final String language;
    private final Map<String, String> cookies = new HashMap<>();
    private Response response;
    private String path;

    private Pages(String language) {
        this.language = language;
    }

    public static Pages inIndonesian() {
        return new Pages("id");
    }

    public static Pages inEnglish() {
        return new Pages("en");
    }

    public Pages open(String address) {
        path = address;
        take(request().get(address));
        return this;
    }

    /** Sends the form with this action with its hidden fields, what is filled in, and these values. */
    public Pages submit(String action, Map<String, ?> values) {
        Element form = page().selectFirst("form[method=post][action='" + action + "']");
        if (form == null) {
            throw new AssertionError("no form for " + action + " on " + path);
        }
        Map<String, Object> fields = new HashMap<>();
        for (Element control : form.select("input, textarea, select")) {
            boolean ticked = control.hasAttr("checked") || !control.attr("type").matches("radio|checkbox");
            if (ticked && !control.attr("type").equals("file")) {
                fields.put(control.attr("name"), valueOf(control));
            }
        }
        fields.putAll(values);
        path = action;
        take(request()
                .urlEncodingEnabled(true)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(action));
        return this;
    }

    /** Chooses a language or zone in another tab. */
    public void choose(String cookie, String value) {
        cookies.put(cookie, value);
    }

    private static String valueOf(Element control) {
        if (control.tagName().equals("select")) {
            Element chosen = control.selectFirst("option[selected]");
            return chosen == null ? control.select("option").first().val() : chosen.val();
        }
        return control.tagName().equals("textarea") ? control.wholeText() : control.val();
    }

    public RequestSpecification request() {
        return RestAssured.given()
                .config(RestAssured.config()
                        .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .urlEncodingEnabled(false)
                .header("Accept-Language", language)
                .cookies(cookies);
    }

    public void take(Response answer) {
        response = answer;
        cookies.putAll(answer.cookies());
    }

    public int status() {
        return response.statusCode();
    }

    /** Path of the redirect that was answered. */
    public String location() {
        String location = response.header("Location");
        return location == null ? null : location.replaceFirst("^https?://[^/]+", "");
    }

    public String header(String name) {
        return response.header(name);
    }

    public Response response() {
        return response;
    }

    public Document page() {
        return Jsoup.parse(response.asString());
    }

    public String heading() {
        return page().selectFirst("h1").text();
    }

    public String text() {
        return page().selectFirst("main").text();
    }
}
