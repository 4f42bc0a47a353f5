package de.tandembote.rounds;

/** The group events of the round in Dormagen by their uids, and some of its people by their addresses. */
final class Dormagen {

    static final String OPENING = "dormagen-2026-opening";
    static final String WORKSHOP_1 = "dormagen-2026-workshop-1";
    static final String NETWORK_1 = "dormagen-2026-network-1";
    static final String COACHING_1 = "dormagen-2026-coaching-1";
    static final String MENTORS = "dormagen-2026-mentors";
    static final String WORKSHOP_2 = "dormagen-2026-workshop-2";
    static final String NETWORK_2 = "dormagen-2026-network-2";
    static final String COACHING_2 = "dormagen-2026-coaching-2";
    static final String CLOSING = "dormagen-2027-closing";
    static final String ANNA = "anna.reiferscheid@example.org";
    static final String LEYLA = "leyla.karabulut@example.org";
    static final String MAREIKE = "mareike.stoever@example.org";
    static final String KIM = "kim.hoevels@example.org";
    static final String OLIVIA = "olivia.prescott@example.org";
    static final String JANA = "jana.luetzenkirch@example.org";
    static final String KATHARINA = "katharina.suessmilch@example.org";
    static final String SABINE = "sabine.gross-lindemann@example.org";
    static final String JOACHIM = "joachim.weissenfels@example.org";
    static final String ULRIKE = "ulrike.pannenbecker@example.org";
    static final String VOLKER = "volker.ellinghaus@example.org";
    static final String TREASURY = "rechnungen.dormagen@example.org";

    private Dormagen() {}
}
