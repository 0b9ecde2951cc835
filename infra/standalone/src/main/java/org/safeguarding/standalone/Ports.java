package org.safeguarding.standalone;

/** Where each part of the house listens, all on 127.0.0.1. */
public record Ports(
        int gateway,
        int referral,
        int review,
        int notification,
        int identity,
        int postgres,
        int kafka,
        int smtp,
        int mailPage) {

    /** The ports that the README names. */
    public static Ports usual() {
        return new Ports(8080, 8081, 8082, 8083, 9000, 15432, 19092, 1025, 8025);
    }

    /** Any free ports, so that a house of a test never meets another. */
    public static Ports free() {
        return new Ports(
                Loopback.anyFree(),
                Loopback.anyFree(),
                Loopback.anyFree(),
                Loopback.anyFree(),
                Loopback.anyFree(),
                Loopback.anyFree(),
                Loopback.anyFree(),
                Loopback.anyFree(),
                Loopback.anyFree());
    }

    int of(String part) {
        return switch (part) {
            case "gateway" -> gateway;
            case "referral-service" -> referral;
            case "review-service" -> review;
            case "notification-service" -> notification;
            case "identity" -> identity;
            case "postgres" -> postgres;
            case "kafka" -> kafka;
            case "mail" -> smtp;
            default -> throw new IllegalArgumentException("The house has no part called " + part + ".");
        };
    }
}
