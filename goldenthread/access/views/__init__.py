"""What people see of their account, of other people's access, and of the audit trail."""
