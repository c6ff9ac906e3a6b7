package fi.muutoskirja.witness.judging;

/** What is left of a request once its form, the log and the signature were looked at. */
public sealed interface Heard permits Submission, Refusal {}
