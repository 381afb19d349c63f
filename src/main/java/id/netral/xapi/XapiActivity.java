package id.netral.xapi;

import java.util.Map;
import java.util.TreeMap;

/**
 * What something was done with.
 *
 * @param id IRI
 * @param type IRI of the kind
 */
record XapiActivity(String id, String type, String name) {

    private static final String ADL = "http://adlnet.gov/expapi/activities/";

    static XapiActivity module(String homePage, String slug, String title) {
        return new XapiActivity(homePage + "/modul/" + slug, ADL + "module", title);
    }

    XapiActivity lesson(int number, String title) {
        return new XapiActivity(id + "/pelajaran/" + number, ADL + "lesson", title);
    }

    XapiActivity quiz() {
        return new XapiActivity(id + "/kuis", ADL + "assessment", "Kuis: " + name);
    }

    Map<String, Object> json() {
        return new TreeMap<>(Map.of(
                "objectType",
                "Activity",
                "id",
                id,
                "definition",
                new TreeMap<>(Map.of("type", type, "name", Map.of("id-ID", name)))));
    }
}
