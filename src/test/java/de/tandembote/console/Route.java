package de.tandembote.console;

import java.util.List;
import java.util.UUID;

/** A page of the console, and who may open it. */
record Route(String method, String pattern, Who who) {

    enum Who {
        ANYBODY,
        COORDINATORS,
        COORDINATORS_OF_THE_ROUND
    }

    /** Every page: whoever adds one says here who may open it. */
    static final List<Route> TABLE = List.of(
            get("/koordination/anmelden", Who.ANYBODY),
            post("/koordination/anmelden", Who.ANYBODY),
            get("/koordination/anmelden/gesendet", Who.ANYBODY),
            get("/koordination/anmeldung/{token}", Who.ANYBODY),
            any("/koordination/abgelehnt", Who.ANYBODY),
            get("/koordination", Who.COORDINATORS),
            any("/koordination/**", Who.COORDINATORS),
            get("/koordination/durchgang/{round}", Who.COORDINATORS_OF_THE_ROUND),
            post("/koordination/durchgang/{round}/entscheiden", Who.COORDINATORS_OF_THE_ROUND),
            get("/koordination/durchgang/{round}/umfragen/{survey}", Who.COORDINATORS_OF_THE_ROUND),
            get("/koordination/durchgang/{round}/umfragen/{survey}/ergebnisse.csv", Who.COORDINATORS_OF_THE_ROUND),
            get("/koordination/durchgang/{round}/umfragen/{survey}/hochschule.csv", Who.COORDINATORS_OF_THE_ROUND),
            get(CircularPaths.ALL, Who.COORDINATORS_OF_THE_ROUND),
            post(CircularPaths.ALL, Who.COORDINATORS_OF_THE_ROUND),
            get(CircularPaths.NEW, Who.COORDINATORS_OF_THE_ROUND),
            get(CircularPaths.ONE, Who.COORDINATORS_OF_THE_ROUND),
            get(CircularPaths.CHANGE, Who.COORDINATORS_OF_THE_ROUND),
            post(CircularPaths.CHANGE, Who.COORDINATORS_OF_THE_ROUND),
            get(CircularPaths.PROGRESS, Who.COORDINATORS_OF_THE_ROUND),
            post(CircularPaths.TEST, Who.COORDINATORS_OF_THE_ROUND),
            post(CircularPaths.SEND, Who.COORDINATORS_OF_THE_ROUND),
            post(CircularPaths.SCHEDULE, Who.COORDINATORS_OF_THE_ROUND),
            post(CircularPaths.PAUSE, Who.COORDINATORS_OF_THE_ROUND),
            post(CircularPaths.GO_ON, Who.COORDINATORS_OF_THE_ROUND),
            get(CircularPaths.CANCEL, Who.COORDINATORS_OF_THE_ROUND),
            post(CircularPaths.CANCEL, Who.COORDINATORS_OF_THE_ROUND),
            get(CircularPaths.DISCARD, Who.COORDINATORS_OF_THE_ROUND),
            post(CircularPaths.DISCARD, Who.COORDINATORS_OF_THE_ROUND));

    private static Route get(String pattern, Who who) {
        return new Route("GET", pattern, who);
    }

    private static Route post(String pattern, Who who) {
        return new Route("POST", pattern, who);
    }

    private static Route any(String pattern, Who who) {
        return new Route("", pattern, who);
    }

    boolean isPosted() {
        return method.equals("POST");
    }

    /** Where it lies for one round; a test may name a round that none is. */
    String path(Object round, UUID survey, UUID circular, String token) {
        return pattern.replace("{round}", round.toString())
                .replace("{survey}", survey.toString())
                .replace("{circular}", circular.toString())
                .replace("{token}", token)
                .replace("**", "irgendwo/anders");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
