//! Regions with hours and holidays, and the manager's dated changes to them.
