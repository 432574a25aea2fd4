"""Small cities spoilt in every way; what is planned of them is read back and checked."""
