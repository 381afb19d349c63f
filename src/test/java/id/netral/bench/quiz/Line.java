package id.netral.bench.quiz;

/** The way from a player to the server. */
interface Line {

    Reply get(String path);

    /** A request that changes something; the JSON may be empty. */
    Reply change(String method, String path, String json);
}
