package fi.muutoskirja.meeting;

/** What is known of one aggregate. */
public record MeetingState() {}
